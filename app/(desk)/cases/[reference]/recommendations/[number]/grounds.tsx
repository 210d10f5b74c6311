import { useTranslations } from "next-intl";
import type { WholeRecommendation } from "@/lib/recommendations/queries";

type GroundsProps = { grounds: WholeRecommendation["grounds"]; base: string };

/** What a recommendation follows from, with the way there, as far as the reader sees it. */
export function Grounds({ grounds, base }: GroundsProps) {
  const t = useTranslations("recommendations");
  const d = useTranslations("domain.verdict");
  const seen = grounds.filter(({ exposure, claim }) => exposure !== null || claim !== null);
  if (seen.length === 0) return null;
  return (
    <div className="mt-2">
      <p className="small b">{t("follows_from")}</p>
      <ul className="small">
        {seen.map(({ id, exposure, service, claim, revision, verdict }) => (
          <li key={id}>
            {exposure !== null ? (
              <a href={`${base}/exposures?after=${exposure - 1}#exposure-${exposure}`}>
                {t("exposure", { number: exposure, service: service ?? "" })}
              </a>
            ) : (
              <a href={`${base}/findings?after=${(claim ?? 1) - 1}`}>
                {t("finding", {
                  claim: claim ?? 0,
                  revision: revision ?? 0,
                  verdict: verdict === null ? "" : d(verdict),
                })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
