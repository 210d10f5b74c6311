import { useTranslations } from "next-intl";

/** What a closed case still takes, behind one line: whoever closes every week has read it. */
export function GoesOn() {
  const t = useTranslations("closure");
  return (
    <details className="small mb-2">
      <summary>{t("goes_on")}</summary>
      <p>{t("goes_on_note")}</p>
    </details>
  );
}
