import { useTranslations } from "next-intl";

/** A link to where one row of a table is proved, letter for letter. */
export function RecordLink({
  table,
  id,
}: {
  table: "findings" | "custody_entries" | "evidence_items";
  id: string;
}) {
  const t = useTranslations("audit.recorded");
  return (
    <a className="small" href={`/audit/record/${table}/${id}`}>
      {t("of_record")}
    </a>
  );
}
