import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { sayTally, tally, tallyAmong } from "@/app/_components/tally";
import { listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { evidenceKinds, evidenceStates, labels } from "@/db/schema/vocabulary";
import type { ItemCount } from "@/lib/evidence/counts";
import { type EvidenceFilter, type EvidenceListFilter, isWanted } from "@/lib/evidence/filter";
import { counted } from "@/lib/kernel/counted";

type EvidenceFiltersProps = {
  path: string;
  counts: readonly ItemCount[];
  /** The list of a case stands by number, that across cases in an order that the reader chooses. */
  filter: EvidenceFilter | EvidenceListFilter;
};

const sum = (these: readonly ItemCount[]) => these.reduce((all, { count }) => all + count, 0);
const usual = { direction: "newest" } as const;

/** How evidence can be narrowed, how many items then stand in the list, and in which order. */
export async function EvidenceFilters({ path, filter, counts }: EvidenceFiltersProps) {
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("evidence"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const every = sum(counts);
  const shown = (is: (item: ItemCount) => boolean) => tallyAmong(sum(counts.filter(is)), every, locale);
  const has = (is: (item: ItemCount) => boolean) => counts.some(is);
  const isInOrder = "direction" in filter;
  const wanted = isWanted(filter);
  const isNarrowed = counts.some((each) => !wanted(each));
  const total = sum(counts.filter(wanted));
  const holders = new Map(counts.map(({ holderId, holder }) => [holderId, holder ?? ""]));
  return (
    <>
      <Filters
        path={path}
        filter={filter as EvidenceListFilter}
        usual={usual}
        states={{
          name: "state",
          label: t("filter.state"),
          choices: [
            [undefined, t("filter.every"), tally(every, locale)],
            ...evidenceStates
              .filter((state) => has((each) => each.state === state) || state === filter.state)
              .map(
                (state) =>
                  [state, d(`evidence_state.${state}`), shown((each) => each.state === state)] as const,
              ),
          ],
        }}
        menus={[
          {
            name: "kind",
            label: t("filter.kind"),
            choices: evidenceKinds.map((kind) => [
              kind,
              d(`evidence_kind.${kind}`),
              shown((each) => each.kind === kind),
            ]),
          },
          {
            name: "label",
            label: t("label"),
            choices: labels.map((label) => [label, `TLP:${label}`, shown((each) => each.label === label)]),
          },
          {
            name: "holder",
            label: t("holder"),
            choices: [...holders].map(([id, name]) => [id, name, shown((each) => each.holderId === id)]),
          },
        ]}
        toggles={
          filter.mine || every >= counted || has(({ mine }) => mine)
            ? [{ name: "mine", label: t("filter.mine") }]
            : []
        }
      />
      <ListHead
        total={sayTally(total, locale, (count) => t("count", { count }))}
        note={
          every >= counted && isNarrowed
            ? t(isInOrder ? "at_least" : "first_of_them")
            : !isInOrder && t("by_number")
        }
        keys={total > 0 ? ui("keys") : undefined}
        order={
          isInOrder
            ? {
                label: ui("order", { order: t(`order.${filter.direction}`) }),
                choices: (["newest", "oldest"] as const).map((direction) => [
                  listAddress(path, filter, { direction }, usual),
                  t(`order.${direction}`),
                  direction === filter.direction,
                ]),
              }
            : undefined
        }
      />
    </>
  );
}
