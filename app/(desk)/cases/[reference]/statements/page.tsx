import { getLocale, getTranslations } from "next-intl/server";
import { Filters } from "@/app/_components/filters";
import { StatementRows } from "@/app/_components/statement-rows";
import { casePage } from "@/app/_server/case-page";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { listAddress } from "@/app/_ui/list-address";
import { ListHead } from "@/app/_ui/list-head";
import { NextPage } from "@/app/_ui/next-page";
import { SectionHead } from "@/app/_ui/section-head";
import { languages, statementKinds, statementStates } from "@/db/schema/vocabulary";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { statementsOfCaseFilter } from "@/lib/statements/filter";
import { askedOfUs } from "@/lib/statements/lowering/queries";
import { countsOfCase, statementsOfCase } from "@/lib/statements/queries";
import { sharedWithUs } from "@/lib/statements/shares/find";
import { SharedList } from "./shared/shared-list";

type Asked = { asked: (name: string) => string | undefined; askedAll: (name: string) => string[] };
const filterIn = ({ asked, askedAll }: Asked) =>
  statementsOfCaseFilter.parse({
    state: asked("state"),
    kind: askedAll("kind"),
    language: askedAll("language"),
    after: asked("after"),
  });

export default casePage({
  reads: (tx, { found, ...on }) => {
    const filter = filterIn(on);
    return {
      page: statementsOfCase(tx, found.id, pageFrom(readNumber(filter.after)), filter),
      counts: countsOfCase(tx, found.id),
      shared: sharedWithUs(tx, found.id),
      asks: askedOfUs(tx, found.id),
    };
  },
  show: async ({ base, asked, askedAll, page: { rows: statements, next }, counts, shared, asks, not }) => {
    const [t, d, ui, locale] = await Promise.all([
      getTranslations("statements"),
      getTranslations("domain"),
      getTranslations("ui.filters"),
      getLocale(),
    ]);
    const filter = filterIn({ asked, askedAll });
    const here = `${base}/statements`;
    const why = not("statement.draft");
    const draft = why ? (
      <BlockedButton reason={why}>{t("new")}</BlockedButton>
    ) : (
      <ButtonLink href={`${here}/new`} weight="main">
        {t("new")}
      </ButtonLink>
    );
    const number = new Intl.NumberFormat(locale);
    const sum = (these: typeof counts) => these.reduce((all, { count }) => all + count, 0);
    const ofState = (state: string | undefined) =>
      counts.filter((each) => state === undefined || each.state === state);
    const isAlike = ({ kind, language }: (typeof counts)[number]) =>
      (filter.kind.length === 0 || filter.kind.includes(kind)) &&
      (filter.language.length === 0 || filter.language.includes(language));
    const some = counts.length > 0;
    return (
      <section aria-labelledby="h-statements">
        <SectionHead id="h-statements" title={t("title")} acts={some ? draft : undefined} />
        {some && (
          <>
            <Filters
              path={here}
              filter={filter}
              states={{
                name: "state",
                label: t("filter.state"),
                choices: [
                  [undefined, t("every"), number.format(sum(counts))],
                  ...statementStates
                    .filter((each) => ofState(each).length > 0 || each === filter.state)
                    .map(
                      (each) =>
                        [each, d(`statement_state.${each}`), number.format(sum(ofState(each)))] as const,
                    ),
                ],
              }}
              menus={[
                {
                  name: "kind",
                  label: t("filter.kind"),
                  choices: statementKinds
                    .filter((each) => counts.some(({ kind }) => kind === each))
                    .map((each) => [each, d(`statement_kind.${each}`)]),
                },
                {
                  name: "language",
                  label: t("filter.language"),
                  choices: languages
                    .filter((each) => counts.some(({ language }) => language === each))
                    .map((each) => [each, d(`language.${each}`)]),
                },
              ]}
            />
            <ListHead
              total={t("count", { count: sum(ofState(filter.state).filter(isAlike)) })}
              keys={ui("keys")}
            />
          </>
        )}
        {statements.length > 0 ? (
          <StatementRows statements={statements} isOfCase />
        ) : some ? (
          <EmptyState
            title={t("empty_other")}
            why={t("empty_why")}
            next={<a href={here}>{t("show_all")}</a>}
          />
        ) : (
          <EmptyState title={t("empty")} why={t("empty_why")} next={draft} />
        )}
        <p className="mt-4">
          <a href={`${base}/disclosures`}>{t("is_public")}</a>
        </p>
        <SharedList shared={shared} base={base} />
        {asks.length > 0 && (
          <p className="mt-4">
            <a href={`${here}/consents`}>{t("lowering.asked_title")}</a>
          </p>
        )}
        <NextPage here={listAddress(here, filter, {})} after={filter.after} next={next} />
      </section>
    );
  },
});
