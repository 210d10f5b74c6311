import { getLocale, getTranslations } from "next-intl/server";
import { sayTally, tally } from "@/app/_components/tally";
import { type FilterMenu, ListFilters, type SegmentLine } from "@/app/_ui/list-filters";
import { caseStates, labels, provenances, severities } from "@/db/schema/vocabulary";
import type { FacetKind, Facets } from "@/lib/cases/facets";
import type { CaseFilter } from "@/lib/cases/filter";
import { counted } from "@/lib/kernel/counted";
import { caseAddress } from "./address";

type CaseFiltersProps = { filter: CaseFilter; facets: Facets };
type Menu = "severity" | "label" | "sector" | "lead" | "organisation" | "provenance";

/** How the list of cases can be narrowed, each choice with how many of them the reader sees. Beyond a thousand cases the single choices bear no number, which would be wrong. */
export async function CaseFilters({ filter, facets: { facets, ...counts } }: CaseFiltersProps) {
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const isExact = counts.total < counted;
  const shown = (count: number) => (isExact ? tally(count, locale) : "");
  const of = (kind: FacetKind) => facets.filter((facet) => facet.kind === kind);
  const countOf = (kind: FacetKind, value: string) =>
    shown(of(kind).find((facet) => facet.value === value)?.count ?? 0);
  const state = (status: CaseFilter["status"], word: string, count: string): SegmentLine => [
    caseAddress(filter, { status }),
    word,
    count,
    filter.status === status,
  ];
  const menu = (name: Menu, values: readonly (readonly [value: string, word: string])[]): FilterMenu => {
    const chosen: readonly string[] = filter[name];
    return {
      name,
      label: t(`filter.${name}`),
      options: values.map(([value, word]) => [
        value,
        word,
        name === "organisation" ? "" : countOf(name, value),
        chosen.includes(value),
      ]),
      clear: caseAddress(filter, { [name]: [] }),
    };
  };
  const named = (kind: FacetKind) => of(kind).map(({ value, name }) => [value, name ?? value] as const);
  const menus = [
    menu(
      "severity",
      severities.toReversed().map((each) => [each, d(`severity.${each}`)] as const),
    ),
    menu(
      "label",
      labels.map((each) => [each, `TLP:${each}`] as const),
    ),
    menu("sector", named("sector")),
    menu("lead", named("lead")),
    menu("organisation", named("organisation")),
    menu(
      "provenance",
      provenances.map((each) => [each, d(`provenance.${each}`)] as const),
    ),
  ].filter(({ options }) => options.length > 1 || options.some((option) => option[3]));
  return (
    <ListFilters
      action="/cases"
      label={t("filter.title")}
      states={t("filter.status")}
      segment={[
        state(undefined, t("filter.any"), tally(counts.total, locale)),
        ...caseStates.map((each) => state(each, d(`case_state.${each}`), countOf("status", each))),
      ]}
      menus={menus}
      toggles={[
        {
          name: "overdue",
          label: t("filter.overdue"),
          count: "",
          chosen: filter.overdue === "1",
        },
        { name: "mine", label: t("filter.mine"), count: "", chosen: filter.mine === "1" },
      ]}
      kept={keptBeside(filter)}
      words={{ show: ui("show"), clear: ui("clear") }}
    />
  );
}

/** What the form keeps of the address although it does not ask for it. */
const keptBeside = ({ status, order, direction }: CaseFilter): (readonly [string, string])[] => [
  ...(status ? [["status", status] as const] : []),
  ...(order === "opened" ? [["order", order] as const] : []),
  ...(direction === "oldest" ? [["direction", direction] as const] : []),
];

/** How many cases a list has, in words. */
export const sayCases = async (count: number): Promise<string> => {
  const [t, locale] = await Promise.all([getTranslations("cases"), getLocale()]);
  return sayTally(count, locale, (shown) => t("count", { count: shown }));
};
