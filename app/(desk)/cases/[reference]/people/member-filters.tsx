import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { ListHead } from "@/app/_ui/list-head";
import { personStates } from "@/db/schema/people";
import { roles } from "@/db/schema/vocabulary";
import type { MemberFilter } from "@/lib/cases/member-filter";
import type { countMembers } from "@/lib/cases/queries";

type Counts = Awaited<ReturnType<typeof countMembers>>;
type MemberFiltersProps = { here: string; filter: MemberFilter; counts: Counts };

/** How the people in a case can be narrowed, and how many then stand in the list. */
export async function MemberFilters({ here, filter, counts }: MemberFiltersProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("cases"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const shown = (these: Counts) =>
    new Intl.NumberFormat(locale).format(these.reduce((sum, { count }) => sum + count, 0));
  const inState = (state: string) => counts.filter((each) => each.state === state);
  const named = new Map(counts.map(({ organisationId, organisation }) => [organisationId, organisation]));
  const total = counts
    .filter(({ state }) => !filter.state || state === filter.state)
    .filter(({ organisationId: id }) => filter.organisation.length === 0 || filter.organisation.includes(id))
    .reduce((sum, { holding }) => sum + holding, 0);
  return (
    <>
      <Filters
        path={here}
        filter={filter}
        states={{
          name: "state",
          choices: [
            [undefined, t("filter.any"), shown(counts)],
            ...personStates
              .filter((each) => inState(each).length > 0 || each === filter.state)
              .map((each) => [each, d(`person_state.${each}`), shown(inState(each))] as const),
          ],
        }}
        menus={[
          { name: "role", label: t("member.roles"), choices: roles.map((each) => [each, d(`role.${each}`)]) },
          {
            name: "organisation",
            label: t("filter.organisation"),
            choices: [...named].map(([id, short]) => [
              id,
              short,
              shown(counts.filter(({ organisationId }) => organisationId === id)),
            ]),
          },
        ]}
      />
      <ListHead total={t("member.count", { count: total })} note={t("member.by_name")} />
    </>
  );
}
