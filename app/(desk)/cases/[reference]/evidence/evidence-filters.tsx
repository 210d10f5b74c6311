import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { sayTally, tally } from "@/app/_components/tally";
import { ListHead } from "@/app/_ui/list-head";
import { evidenceKinds, evidenceStates, labels } from "@/db/schema/vocabulary";
import { type EvidenceFilter, isWanted } from "@/lib/evidence/filter";
import type { countsOfCase } from "@/lib/evidence/queries";

type Counts = Awaited<ReturnType<typeof countsOfCase>>;
type EvidenceFiltersProps = { here: string; filter: EvidenceFilter; counts: Counts; personId: string };

const sum = (these: Counts) => these.reduce((all, { count }) => all + count, 0);

/** How the evidence of a case can be narrowed, and how many items then stand in the list. */
export async function EvidenceFilters({ here, filter, counts, personId }: EvidenceFiltersProps) {
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("evidence"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const shown = (these: Counts) => tally(sum(these), locale);
  const total = sum(counts.filter(isWanted(filter, personId)));
  return (
    <>
      <Filters
        path={here}
        filter={filter}
        states={{
          name: "state",
          label: t("filter.state"),
          choices: [
            [undefined, t("filter.every"), shown(counts)],
            ...evidenceStates
              .map((state) => ({ state, its: counts.filter((each) => each.state === state) }))
              .filter(({ state, its }) => its.length > 0 || state === filter.state)
              .map(({ state, its }) => [state, d(`evidence_state.${state}`), shown(its)] as const),
          ],
        }}
        menus={[
          {
            name: "kind",
            label: t("filter.kind"),
            choices: evidenceKinds.map((each) => [
              each,
              d(`evidence_kind.${each}`),
              shown(counts.filter(({ kind }) => kind === each)),
            ]),
          },
          {
            name: "label",
            label: t("label"),
            choices: labels.map((each) => [
              each,
              `TLP:${each}`,
              shown(counts.filter(({ label }) => label === each)),
            ]),
          },
        ]}
        toggles={[{ name: "mine", label: t("filter.mine") }]}
      />
      <ListHead
        total={sayTally(total, locale, (count) => t("count", { count }))}
        note={t("by_number")}
        keys={ui("keys")}
      />
    </>
  );
}
