import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { chosenIn, isNarrowed, type ListFilter, listAddress } from "@/app/_ui/list-address";
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
  /** One choice among many; the first is what stands where none is made. */
  selects?: readonly {
    name: keyof F & string;
    label: string;
    choices: readonly (readonly [value: string, word: string])[];
  }[];
  toggles?: readonly { name: keyof F & string; label: string }[];
  /** What is typed: the names of its fields, and the fields. */
  typed?: { names: readonly (keyof F & string)[]; fields: ReactNode };
};

/** How a list can be narrowed, drawn from its filter as its address says it. */
export async function Filters<F extends ListFilter>({
  path,
  filter,
  usual = {},
  label,
  states,
  menus = [],
  selects = [],
  toggles = [],
  typed,
}: FiltersProps<F>) {
  const t = await getTranslations("ui.filters");
  const to = (name: string, value: string | readonly string[] | undefined) =>
    listAddress(path, filter, { [name]: value } as Partial<F>, usual);
  const chosen: ListFilter = filter;
  const asked = new Set<string>([
    ...[...menus, ...selects, ...toggles].map(({ name }) => name),
    ...(typed?.names ?? []),
  ]);
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
      selects={selects.map(({ name, label: its, choices }) => ({
        name,
        label: its,
        options: choices,
        chosen: [chosen[name] ?? choices[0]?.[0] ?? ""].flat()[0] ?? "",
      }))}
      toggles={toggles.map(({ name, label: its }) => ({
        name,
        label: its,
        count: "",
        chosen: filter[name] !== undefined,
      }))}
      kept={chosenIn(filter, usual).filter(([name]) => name !== "after" && !asked.has(name))}
      clear={isNarrowed(filter) ? path : undefined}
      words={{ show: t("show"), clear: t("clear") }}
    >
      {typed?.fields}
    </ListFilters>
  );
}

/** What the address chooses and the menu does not offer, so that nothing is left out unseen. */
const beside = (chosen: ListFilter[string], offered: readonly Choice[], word: string): Choice[] =>
  [chosen ?? []]
    .flat()
    .filter((value) => !offered.some(([each]) => each === value))
    .map((value) => [value, word]);
