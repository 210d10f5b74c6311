import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";

/** Whether a version of a finding is the one that stands, or which one took its place. */
export function StandingVersion({ revision, standing }: { revision: number; standing: number }) {
  const t = useTranslations("parts.standing");
  return revision === standing ? (
    <Tag tone="ok">{t("stands")}</Tag>
  ) : (
    <Tag tone="quiet">{t("superseded", { revision: String(standing) })}</Tag>
  );
}
