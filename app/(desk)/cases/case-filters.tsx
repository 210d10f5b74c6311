import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { sectorWord } from "@/app/_components/sector-word";
import { sayTally, tally, tallyAmong } from "@/app/_components/tally";
import { caseStates, labels, provenances, severities } from "@/db/schema/vocabulary";
import type { FacetKind, Facets } from "@/lib/cases/facets";
import type { CaseFilter } from "@/lib/cases/filter";
import { usual } from "./address";

type CaseFiltersProps = { filter: CaseFilter; facets: Facets };
type Menu = "severity" | "label" | "sector" | "lead" | "organisation" | "provenance";

/** How the list of cases can be narrowed, each choice with how many of them the reader sees. Beyond a thousand cases each is at least what the thousand that changed last have, and says so. */
export async function CaseFilters({ filter, facets: { facets, ...counts } }: CaseFiltersProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const shown = (count: number) => tallyAmong(count, counts.total, locale);
  const of = (kind: FacetKind) => facets.filter((facet) => facet.kind === kind);
  const numberOf = (kind: FacetKind, value: string) =>
    of(kind).find((facet) => facet.value === value)?.count ?? 0;
  const countOf = (kind: FacetKind, value: string) => shown(numberOf(kind, value));
  const menu = (name: Menu, values: readonly (readonly [value: string, word: string])[]) => ({
    name,
    label: t(`filter.${name}`),
    choices: values.map(
      ([value, word]) => [value, word, name === "organisation" ? "" : countOf(name, value)] as const,
    ),
  });
  const named = (kind: FacetKind) => of(kind).map(({ value, name }) => [value, name ?? value] as const);
  return (
    <Filters
      path="/cases"
      filter={filter}
      usual={usual}
      label={t("filter.title")}
      states={{
        name: "status",
        label: t("filter.status"),
        choices: [
          [undefined, t("filter.any"), tally(counts.total, locale)],
          ["running", t("filter.running"), shown(numberOf("status", "intake") + numberOf("status", "open"))],
          ...caseStates.map((each) => [each, d(`case_state.${each}`), countOf("status", each)] as const),
        ],
      }}
      menus={[
        menu(
          "severity",
          severities.toReversed().map((each) => [each, d(`severity_in_column.${each}`)] as const),
        ),
        menu(
          "label",
          labels.map((each) => [each, `TLP:${each}`] as const),
        ),
        menu(
          "sector",
          of("sector").map(({ value }) => [value, sectorWord(d, value)] as const),
        ),
        menu("lead", named("lead")),
        menu("organisation", named("organisation")),
        menu(
          "provenance",
          provenances.map((each) => [each, d(`provenance.${each}`)] as const),
        ),
      ]}
      toggles={[
        { name: "overdue", label: t("filter.overdue") },
        { name: "mine", label: t("filter.mine") },
      ]}
    />
  );
}

/** How many cases a list has, in words. */
export const sayCases = async (count: number): Promise<string> => {
  const [t, locale] = await Promise.all([getTranslations("cases"), getLocale()]);
  return sayTally(count, locale, (shown) => t("count", { count: shown }));
};
