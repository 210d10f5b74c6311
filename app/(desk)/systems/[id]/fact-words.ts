import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import type { personalData } from "@/db/schema/vocabulary";
import type { FactRow } from "@/lib/systems/queries";

/** Of each version in use, place and kind of data the newest word: one of each, and of data one a kind. */
export const newestFacts = (facts: readonly FactRow[]): FactRow[] => {
  const about = (fact: FactRow) => (fact.kind === "data" ? `data ${fact.value}` : fact.kind);
  return facts.filter((fact, place) => facts.findIndex((one) => about(one) === about(fact)) === place);
};

/** What a fact says, and by whose word, in the reader's language. */
export const factWords = async () => {
  const [t, d, locale] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("domain.personal_data"),
    getLocale(),
  ]);
  const number = new Intl.NumberFormat(locale);
  const range = (from: number | null, to: number | null) => {
    if (from === null || to === null) return null;
    return from === to ? number.format(from) : `${number.format(from)}–${number.format(to)}`;
  };
  const amounts = (fact: FactRow) => {
    const [people, records] = [
      range(fact.peopleFrom, fact.peopleTo),
      range(fact.recordsFrom, fact.recordsTo),
    ];
    const said = [
      people && t("amount_people", { amount: people }),
      records && t("amount_records", { amount: records }),
    ].filter(Boolean);
    return said.length > 0 ? said.join(", ") : t("amount_unknown");
  };
  return {
    says: (fact: FactRow): string =>
      fact.kind === "data"
        ? `${d(fact.value as (typeof personalData)[number])} (${amounts(fact)})`
        : fact.value,
    by: (fact: FactRow): string =>
      [
        fact.asOf && t("as_of", { date: formatDay(fact.asOf, locale, {}) }),
        fact.saidBy && t("said_by", { party: fact.saidBy }),
        fact.source,
      ]
        .filter(Boolean)
        .join(". "),
  };
};
