import { useTranslations } from "next-intl";

/** Why bytes are taken out; it stands in the chain. `of` keeps several of them on a page apart. */
export function PurposeField({ of }: { of: string }) {
  const t = useTranslations("evidence");
  return (
    <div>
      <label htmlFor={`purpose-${of}`}>{t("purpose")}</label>
      <p className="hint" id={`purpose-hint-${of}`}>
        {t("purpose_hint")}
      </p>
      <textarea
        id={`purpose-${of}`}
        name="purpose"
        rows={2}
        minLength={20}
        required
        aria-describedby={`purpose-hint-${of}`}
      />
    </div>
  );
}
