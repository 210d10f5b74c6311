import { useTranslations } from "next-intl";

const keys = [
  "keys_move",
  "keys_met",
  "keys_not_met",
  "keys_not_applicable",
  "keys_not_tested",
  "keys_note",
  "keys_save",
] as const;

/** How the keys act in the sheet. */
export function SheetKeys() {
  const t = useTranslations("assessments");
  return (
    <details className="sheet-keys small" open>
      <summary>{t("keys_title")}</summary>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </details>
  );
}
