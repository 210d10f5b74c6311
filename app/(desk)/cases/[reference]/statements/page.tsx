import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { SectionHead } from "@/app/_ui/section-head";
import { statementsOfCase } from "@/lib/statements/queries";
import { StatementTable } from "./statement-table";

export default casePage({
  reads: (tx, { found }) => ({ statements: statementsOfCase(tx, found.id) }),
  show: async ({ base, statements, not }) => {
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
          note={t("count", { count: statements.length })}
          acts={statements.length > 0 ? draft : undefined}
        />
        {statements.length === 0 ? (
          <EmptyState title={t("empty")} why={t("empty_why")} next={draft} />
        ) : (
          <StatementTable statements={statements} />
        )}
      </section>
    );
  },
});
