import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { StatementRows } from "@/app/_components/statement-rows";
import { sayTally, tally } from "@/app/_components/tally";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { isNarrowed, listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { PageHead } from "@/app/_ui/page-head";
import { Pager } from "@/app/_ui/pager";
import { languages, statementKinds, statementStates } from "@/db/schema/vocabulary";
import { may } from "@/lib/kernel/policy";
import { type StatementFilter, statementFilter } from "@/lib/statements/filter";
import { readBoard } from "./read-board";

const usual = { direction: "newest" } as const;

export default async function StatementsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[]>>;
}) {
  const person = await requirePerson();
  const filter = statementFilter.parse(await searchParams);
  const to = (change: Partial<StatementFilter>) => listAddress("/statements", filter, change, usual);
  const [t, d, ui, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    getTranslations("ui.filters"),
    getLocale(),
  ]);
  const { rows, next, countOf, organisations, total, atLeast } = await read(person, (tx) =>
    readBoard(tx, filter, person),
  );
  return (
    <>
      <PageHead
        title={t("title")}
        acts={<ButtonLink href="/statements/calendar">{t("calendar.link")}</ButtonLink>}
      />
      <Filters
        path="/statements"
        filter={filter}
        usual={usual}
        states={{
          name: "state",
          label: t("filter.state"),
          choices: [
            [undefined, t("every"), tally(countOf(undefined), locale)],
            ...statementStates
              .filter((each) => countOf(each) > 0 || each === filter.state)
              .map((each) => [each, d(`statement_state.${each}`), tally(countOf(each), locale)] as const),
          ],
        }}
        menus={[
          {
            name: "organisation",
            label: t("filter.organisation"),
            choices: organisations.map(({ id, short }) => [id, short]),
          },
          {
            name: "kind",
            label: t("filter.kind"),
            choices: statementKinds.map((each) => [each, d(`statement_kind.${each}`)]),
          },
          {
            name: "language",
            label: t("filter.language"),
            choices: languages.map((each) => [each, d(`language.${each}`)]),
          },
        ]}
        toggles={may(person, "statement.draft") ? [{ name: "mine", label: t("filter.mine") }] : []}
      />
      <ListHead
        total={sayTally(total, locale, (count) => t("count", { count }))}
        note={atLeast && t("at_least")}
        keys={ui("keys")}
        order={{
          label: ui("order", { order: t(`order.${filter.direction}`) }),
          choices: (["newest", "oldest"] as const).map((direction) => [
            to({ direction }),
            t(`order.${direction}`),
            direction === filter.direction,
          ]),
        }}
      />
      {rows.length > 0 ? (
        <StatementRows statements={rows} />
      ) : isNarrowed(filter) ? (
        <EmptyState
          title={t("empty_other")}
          why={t("empty_why")}
          next={<a href="/statements">{t("show_all")}</a>}
        />
      ) : (
        <EmptyState title={t("empty")} why={t("empty_why")} next={<a href="/cases">{t("open_cases")}</a>} />
      )}
      <Pager next={next && to({ after: next })} first={filter.after ? to({}) : undefined} />
    </>
  );
}
