import { useTranslations } from "next-intl";
import { TextInput } from "@/app/_ui/text-input";

/** A category of exposed data with how many people and records of it: a number, a range, or nothing where it is not known. */
export function DataFields({ before = "", optional = false }: { before?: string; optional?: boolean }) {
  const t = useTranslations("verification.exposures");
  return (
    <div className="fields">
      <TextInput name={`${before}category`} label={t("category")} optional={optional} />
      <TextInput name={`${before}people`} label={t("people_label")} hint={t("amount_hint")} optional />
      <TextInput name={`${before}records`} label={t("records_label")} hint={t("amount_hint")} optional />
    </div>
  );
}
