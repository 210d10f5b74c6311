import { getLocale, getTranslations } from "next-intl/server";
import { StateTag } from "@/app/_components/state-tag";
import { Panel } from "@/app/_ui/panel";
import { Table } from "@/app/_ui/table";
import { Time } from "@/app/_ui/time";
import type { listStatements } from "@/lib/statements/queries";

type StatementTableProps = { statements: Awaited<ReturnType<typeof listStatements>> };

/** Statements with their state, each leading to its page. */
export async function StatementTable({ statements }: StatementTableProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    getLocale(),
  ]);
  return (
    <Panel flush>
      <Table
        caption={t("list")}
        columns={[
          { id: "title", label: t("column.title") },
          { id: "statement", label: t("column.statement") },
          { id: "kind", label: t("column.kind") },
          { id: "state", label: t("column.state") },
          { id: "versions", label: t("column.versions"), numeric: true },
          { id: "changed", label: t("column.changed") },
        ]}
        rows={statements.map((each) => ({
          id: each.id,
          cells: [
            <a
              key="title"
              className="b"
              lang={each.language === locale ? undefined : each.language}
              href={`/cases/${each.reference}/statements/${each.number}`}
            >
              {each.title}
            </a>,
            <span key="reference" className="ref">
              {each.reference} / S{each.number}
            </span>,
            d(`statement_kind.${each.kind}`),
            <StateTag key="state" kind="statement_state" state={each.state} />,
            each.versions,
            <Time key="changed" at={each.updatedAt} />,
          ],
        }))}
      />
    </Panel>
  );
}
