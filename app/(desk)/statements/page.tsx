import { getLocale, getTranslations } from "next-intl/server";
import { sayTally, tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { EmptyState } from "@/app/_ui/empty-state";
import { ListFilters } from "@/app/_ui/list-filters";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { statementStates } from "@/db/schema/vocabulary";
import { countByState, listStatements } from "@/lib/statements/queries";
import { StatementRows } from "./statement-rows";

/** How many statements the list shows; the filter narrows it. */
const most = 200;

export default async function StatementsPage({
  searchParams,
}: {
  searchParams: Promise<{ state?: string }>;
}) {
  const asked = (await searchParams).state;
  const state = statementStates.find((each) => each === asked);
  const person = await requirePerson();
  const [t, d, filters, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain.statement_state"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const [statements, counts] = await read(person, (tx) =>
    Promise.all([listStatements(tx, state, most), countByState(tx)]),
  );
  const countOf = (each: string) => counts.find((count) => count.state === each)?.count ?? 0;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHead title={t("title")} />
      <ListFilters
        action="/statements"
        label={filters("title")}
        states={t("filter")}
        segment={[
          ["/statements", t("every"), tally(all, locale), state === undefined],
          ...statementStates
            .filter((each) => countOf(each) > 0 || each === state)
            .map(
              (each) =>
                [`/statements?state=${each}`, d(each), tally(countOf(each), locale), each === state] as const,
            ),
        ]}
        words={{ show: filters("show"), clear: filters("clear") }}
      />
      <ListHead
        total={sayTally(state ? countOf(state) : all, locale, (count) => t("count", { count }))}
        keys={filters("keys")}
      />
      {statements.length === 0 ? (
        <EmptyState
          title={state === undefined ? t("empty") : t("empty_other")}
          why={t("empty_why")}
          next={
            state === undefined ? (
              <a href="/cases">{t("open_cases")}</a>
            ) : (
              <a href="/statements">{t("show_all")}</a>
            )
          }
        />
      ) : (
        <StatementRows statements={statements} />
      )}
    </>
  );
}
