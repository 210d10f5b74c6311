import { useTranslations } from "next-intl";
import { Tag } from "@/app/_ui/tag";
import type { UndecidedGrant } from "@/lib/people/undecided";

/** A grant on which no second person has said a word: it waits, or was made alone. */
export function GrantTag({
  grant: { gives, alone, forWhom },
}: {
  grant: Pick<UndecidedGrant, "gives" | "alone" | "forWhom">;
}) {
  const [t, grantable] = [useTranslations("people.grants"), useTranslations("people.grantable")];
  const today = useTranslations("today");
  const given =
    forWhom === null ? grantable(gives) : today("grant_for", { gives: grantable(gives), name: forWhom });
  return <Tag tone="caution">{t(alone ? "alone" : "waits", { gives: given })}</Tag>;
}
