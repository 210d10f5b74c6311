import type { useTranslations } from "next-intl";
import type { DataExposed } from "@/lib/exposures/data";
import type { Amount } from "@/lib/systems/amount";

type Worded = ReturnType<typeof useTranslations<"verification.exposures">>;

/** The categories of exposed data with how many people and records of each, a line each. */
export const dataLines = (exposed: readonly DataExposed[], t: Worded, locale: string) => {
  const number = (count: number) => count.toLocaleString(locale);
  const said = (amount: Amount | null) => {
    if (amount === null) return t("not_known");
    const { from, to } = amount;
    return from === to ? number(from) : `${number(from)}–${number(to)}`;
  };
  return exposed.map(({ category, people, records }) => (
    <span key={category} className="block">
      {t("data_of", { category, people: said(people), records: said(records) })}
    </span>
  ));
};
