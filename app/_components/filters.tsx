import { getTranslations } from "next-intl/server";
import { chosenIn, type ListFilter, listAddress } from "@/app/_ui/list-address";
import { ListFilters } from "@/app/_ui/list-filters";

/** A choice of a filter: its value, its word, and how many it holds where that is known. */
export type Choice = readonly [value: string, word: string, count?: string];

type FiltersProps<F extends ListFilter> = {
  /** The address of the list without its filter. */
  path: string;
  filter: F;
  /** What stands where the address says nothing. */
  usual?: Partial<F>;
  label?: string;
  /** One choice among these, drawn as a segment; undefined is none of them. */
  states: {
    name: keyof F & string;
    label?: string;
    choices: readonly (readonly [value: string | undefined, word: string, count: string])[];
  };
  /** Several choices of a kind each; a menu without two of them is left out. */
  menus?: readonly { name: keyof F & string; label: string; choices: readonly Choice[] }[];
  toggles?: readonly { name: keyof F & string; label: string }[];
};

/** How a list can be narrowed, drawn from its filter as its address says it. */
export async function Filters<F extends ListFilter>({
  path,
  filter,
  usual = {},
  label,
  states,
  menus = [],
  toggles = [],
}: FiltersProps<F>) {
  const t = await getTranslations("ui.filters");
  const to = (name: string, value: string | readonly string[] | undefined) =>
    listAddress(path, filter, { [name]: value } as Partial<F>, usual);
  const chosen: ListFilter = filter;
  const asked = new Set<string>([...menus, ...toggles].map(({ name }) => name));
  return (
    <ListFilters
      action={path}
      label={label ?? t("title")}
      states={states.label ?? t("states")}
      segment={states.choices.map(([value, word, count]) => [
        to(states.name, value),
        word,
        count,
        filter[states.name] === value,
      ])}
      menus={menus
        .map(({ name, label: its, choices }) => ({
          name,
          label: its,
          options: [...choices, ...beside(chosen[name], choices, t("another"))].map(
            ([value, word, count = ""]) =>
              [value, word, count, [chosen[name] ?? []].flat().includes(value)] as const,
          ),
          clear: to(name, []),
        }))
        .filter(({ options }) => options.length > 1 || options.some((option) => option[3]))}
      toggles={toggles.map(({ name, label: its }) => ({
        name,
        label: its,
        count: "",
        chosen: filter[name] !== undefined,
      }))}
      kept={chosenIn(filter, usual).filter(([name]) => name !== "after" && !asked.has(name))}
      words={{ show: t("show"), clear: t("clear") }}
    />
  );
}

/** What the address chooses and the menu does not offer, so that nothing is left out unseen. */
const beside = (chosen: ListFilter[string], offered: readonly Choice[], word: string): Choice[] =>
  [chosen ?? []]
    .flat()
    .filter((value) => !offered.some(([each]) => each === value))
    .map((value) => [value, word]);
