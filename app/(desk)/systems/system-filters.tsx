import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { sayTally } from "@/app/_components/tally";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { personalData, sectors, systemClasses } from "@/db/schema/vocabulary";
import type { SystemFilter } from "@/lib/systems/filter";

type SystemFiltersProps = {
  filter: SystemFilter;
  owners: readonly { id: string; name: string }[];
  total: number;
  /** Whether the total is of all systems that the reader sees, and not of a thousand. */
  isOfAll: boolean;
};

const usual = { direction: "newest" } as const;

/** How the inventory can be narrowed, how many systems then stand in it, and in which order. */
export async function SystemFilters({ filter, owners, total, isOfAll }: SystemFiltersProps) {
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("verification.systems"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const to = (change: Partial<SystemFilter>) => listAddress("/systems", filter, change, usual);
  return (
    <>
      <Filters
        path="/systems"
        filter={filter}
        usual={usual}
        states={{
          name: "standing",
          label: t("filter.standing"),
          choices: [
            [undefined, t("filter.every"), ""],
            ["in_case", t("filter.in_case"), ""],
            ["in_none", t("filter.in_none"), ""],
          ],
        }}
        menus={[
          { name: "owner", label: t("column.owner"), choices: owners.map(({ id, name }) => [id, name]) },
          {
            name: "class",
            label: t("column.class"),
            choices: systemClasses.map((each) => [each, d(`system_class.${each}`)]),
          },
          {
            name: "sector",
            label: t("column.sector"),
            choices: sectors.map((each) => [each, d(`sector.${each}`)]),
          },
          {
            name: "data",
            label: t("column.data"),
            choices: personalData.map((each) => [each, d(`personal_data.${each}`)]),
          },
        ]}
        typed={{
          names: ["name"],
          fields: (
            <label className="row tight">
              {t("filter.name")}
              <input type="search" name="name" defaultValue={filter.name ?? ""} maxLength={200} />
            </label>
          ),
        }}
      />
      <ListHead
        total={sayTally(total, locale, (count) => t("count", { count }))}
        note={isNarrowed(filter) && !isOfAll ? t("at_least") : undefined}
        keys={total > 0 ? ui("keys") : undefined}
        order={{
          label: ui("order", { order: t(`order.${filter.direction}`) }),
          choices: (["newest", "oldest"] as const).map((direction) => [
            to({ direction }),
            t(`order.${direction}`),
            direction === filter.direction,
          ]),
        }}
      />
    </>
  );
}
