import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";
import type { UndecidedGrant } from "@/lib/people/undecided";

/** A grant on which no second person has said a word: it waits, or was made alone. */
export function GrantTag({ grant: { gives, alone } }: { grant: Pick<UndecidedGrant, "gives" | "alone"> }) {
  const [t, grantable] = [useTranslations("people.grants"), useTranslations("people.grantable")];
  return <Tag tone="caution">{t(alone ? "alone" : "waits", { gives: grantable(gives) })}</Tag>;
}
