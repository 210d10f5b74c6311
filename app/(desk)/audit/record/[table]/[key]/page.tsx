import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { recordedAt } from "@/lib/audit/recorded-with";

type RecordPageProps = { params: Promise<{ table: string; key: string }> };

/** Leads from a record to the entry with which it was last written, and to its proof there. */
export default async function RecordPage({ params }: RecordPageProps) {
  const { table, key } = await params;
  const person = await requirePerson();
  const index = await read(person, (tx) => recordedAt(tx, table, key));
  if (index !== null) redirect(`/audit/${index}#${table}/${key}`);
  const t = await getTranslations("audit.recorded");
  return (
    <>
      <PageHead title={t("of_record")} />
      <Panel>
        <p className="ink2">{t("unplaced")}</p>
      </Panel>
    </>
  );
}
