import { useTranslations } from "next-intl";
import { type Severity, SeverityBars } from "./severity-bars";

/** How severe a case is, in the reader's language. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const t = useTranslations("domain.severity");
  return <SeverityBars severity={severity} word={t(severity)} />;
}
