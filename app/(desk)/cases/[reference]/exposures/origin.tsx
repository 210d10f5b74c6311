import { useTranslations } from "next-intl";
import type { originsOf } from "@/lib/exposures/from-results";

type OriginProps = { origins: Awaited<ReturnType<typeof originsOf>>; of: string; base: string };

/** The results of assessments that an exposure was recorded for. */
export function Origin({ origins, of, base }: OriginProps) {
  const t = useTranslations("assessments");
  return origins
    .filter(({ exposureId }) => exposureId === of)
    .map(({ assessment, code, chapter }) => (
      <p key={`${assessment} ${code}`} className="small">
        <a href={`${base}/assessments/${assessment}/results?chapter=${encodeURIComponent(chapter)}#${code}`}>
          {t("came_from", { assessment: String(assessment), code })}
        </a>
      </p>
    ));
}
