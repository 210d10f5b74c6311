import { getLocale, getTranslations } from "next-intl/server";
import { tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Chips } from "@/app/_ui/chips";
import { EmptyState } from "@/app/_ui/empty-state";
import { PageHead } from "@/app/_ui/page-head";
import { statementStates } from "@/db/schema/vocabulary";
import { countByState, listStatements } from "@/lib/statements/queries";
import { StatementTable } from "../cases/[reference]/statements/statement-table";

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
  const [t, d, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain.statement_state"),
    getLocale(),
  ]);
  const [statements, counts] = await read(person, (tx) =>
    Promise.all([listStatements(tx, state, most), countByState(tx)]),
  );
  const countOf = (each: string) => counts.find((count) => count.state === each)?.count ?? 0;
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <PageHead title={t("title")} below={t("count", { count: statements.length })} />
      <div className="row mb-4">
        <Chips
          label={t("filter")}
          chips={[
            {
              href: "/statements",
              label: `${t("every")} (${tally(all, locale)})`,
              current: state === undefined,
            },
            ...statementStates
              .filter((each) => countOf(each) > 0 || each === state)
              .map((each) => ({
                href: `/statements?state=${each}`,
                label: `${d(each)} (${tally(countOf(each), locale)})`,
                current: each === state,
              })),
          ]}
        />
      </div>
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
        <StatementTable statements={statements} />
      )}
    </>
  );
}
