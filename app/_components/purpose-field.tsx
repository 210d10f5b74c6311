import { useTranslations } from "next-intl";
import { KeptTextArea } from "@/app/_ui/kept-inputs";

type PurposeFieldProps = {
  /** Keeps several of them on a page apart. */
  of: string;
  /** Where the purpose will stand; in the chain of custody unless said otherwise. */
  hint?: string;
};

/** Why something is taken out, which is on record before it leaves. */
export function PurposeField({ of, hint }: PurposeFieldProps) {
  const t = useTranslations("evidence");
  return (
    <div>
      <label htmlFor={`purpose-${of}`}>{t("purpose")}</label>
      <p className="hint" id={`purpose-hint-${of}`}>
        {hint ?? t("purpose_hint")}
      </p>
      <KeptTextArea
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
