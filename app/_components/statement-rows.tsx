import { getLocale, getTranslations } from "next-intl/server";
import { formatDay } from "@/app/_ui/moment";
import type { listStatements } from "@/lib/statements/queries";
import { type ListLine, ListRows } from "./list-rows";
import { stateTone } from "./state-tag";

type Row = Awaited<ReturnType<typeof listStatements>>["rows"][number];

type StatementRowsProps = {
  statements: readonly Row[];
  /** All are of the case whose page this is, which then need not be named. */
  isOfCase?: boolean;
};

/** Statements, a line each, with their kind, state and number of versions. */
export async function StatementRows({ statements, isOfCase = false }: StatementRowsProps) {
  const [t, d, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const line = (each: Row): ListLine => [
    each.id,
    `/cases/${each.reference}/statements/${each.number}`,
    each.title,
    each.language === locale ? "" : d(`language.${each.language}`),
    [
      isOfCase ? `S${each.number}` : `${each.reference} / S${each.number}`,
      d(`statement_kind.${each.kind}`),
      [stateTone("statement_state", each.state), d(`statement_state.${each.state}`)],
      String(each.versions),
      formatDay(each.updatedAt, locale, { year: false }),
    ],
  ];
  return (
    <ListRows
      caption={t("list")}
      title={t("column.title")}
      columns={[
        { label: t("column.statement"), look: isOfCase ? "ref" : "when" },
        { label: t("column.kind"), look: "text" },
        { label: t("column.state"), look: "state" },
        { label: t("column.versions"), look: "extra" },
        { label: t("column.changed"), look: "end" },
      ]}
      before={1}
      lines={statements.map(line)}
    />
  );
}
