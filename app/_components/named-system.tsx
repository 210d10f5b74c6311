import { useTranslations } from "next-intl";
import { TextInput } from "@/app/_ui/text-input";

/** A system that the menu above does not hold, written: by its name or the address of its page. */
export function NamedSystem({ name, label }: { name: string; label: string }) {
  const t = useTranslations("verification.systems");
  return <TextInput name={name} label={t("named", { label })} hint={t("named_hint")} optional />;
}
