import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { EmptyState } from "@/app/_ui/empty-state";
import { SectionHead } from "@/app/_ui/section-head";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { statementsOfCase } from "@/lib/statements/queries";
import { StatementTable } from "./statement-table";

export default async function CaseStatementsPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  const [t, refusal] = await Promise.all([getTranslations("statements"), getTranslations("refusals.keys")]);
  const { found, statements } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, statements: await statementsOfCase(tx, found.id) };
  });
  const why = may(person, "statement.draft")
    ? found.status === "closed" && refusal("case_closed")
    : t("not_your_role");
  const draft = why ? (
    <BlockedButton reason={why}>{t("new")}</BlockedButton>
  ) : (
    <ButtonLink href={`/cases/${reference}/statements/new`} weight="main">
      {t("new")}
    </ButtonLink>
  );
  return (
    <>
      <CaseHead found={found} />
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
    </>
  );
}
