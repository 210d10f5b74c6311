import { getTranslations } from "next-intl/server";
import type { AuditFilter } from "@/lib/audit/filter";

/** Takes the entries of the filter out as a file with proofs or as a table; that is recorded. */
export async function Export({ filter }: { filter: AuditFilter }) {
  const t = await getTranslations("audit");
  const { after: _cursor, ...chosen } = filter;
  return (
    <form action="/api/audit/export" method="post" className="flex flex-wrap gap-2 print:hidden">
      {Object.entries(chosen).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <button className="btn" type="submit">
        {t("export")}
      </button>
      <button className="btn" type="submit" name="form" value="table">
        {t("as_table")}
      </button>
      <p className="small ink3 w-full">{t("table_note")}</p>
    </form>
  );
}
