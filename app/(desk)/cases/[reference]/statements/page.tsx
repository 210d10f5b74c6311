import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { SectionHead } from "@/app/_ui/section-head";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { statementsOfCase } from "@/lib/statements/queries";
import { StatementTable } from "./statement-table";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: statementsOfCase(tx, found.id, pageFrom(readNumber(asked("after")))),
  }),
  show: async ({ base, asked, page: { rows: statements, next }, not }) => {
    const t = await getTranslations("statements");
    const why = not("statement.draft");

    const draft = why ? (
      <BlockedButton reason={why}>{t("new")}</BlockedButton>
    ) : (
      <ButtonLink href={`${base}/statements/new`} weight="main">
        {t("new")}
      </ButtonLink>
    );
    return (
      <section aria-labelledby="h-statements">
        <SectionHead
          id="h-statements"
          title={t("title")}
          note={next === undefined && !asked("after") ? t("count", { count: statements.length }) : undefined}
          acts={statements.length > 0 ? draft : undefined}
        />
        {statements.length === 0 ? (
          <EmptyState title={t("empty")} why={t("empty_why")} next={draft} />
        ) : (
          <StatementTable statements={statements} />
        )}
        <NextPage here={`${base}/statements`} after={asked("after")} next={next} />
      </section>
    );
  },
});
