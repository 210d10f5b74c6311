import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { may } from "@/lib/kernel/policy";
import type { RowKey } from "@/lib/systems/file/read-rows";
import { submitImport } from "./actions";
import { CsvInput } from "./csv-input";
import { RowReport } from "./row-report";

const rowKeys = [
  ...(["unreadable", "cells", "name", "repeated", "exists", "owner", "class", "sector", "data"] as const),
  ...(["as_of", "supersedes", "loop", "long", "column", "missing", "empty", "many"] as const),
] satisfies readonly RowKey[];

export default async function ImportSystemsPage() {
  const person = await requirePerson();
  if (!may(person, "system.import")) notFound();
  const [t, ui] = await Promise.all([getTranslations("verification.system_file"), getTranslations("ui")]);
  const rows = Object.fromEntries(rowKeys.map((key) => [key, t(`row.${key}`, { value: "{value}" })]));
  return (
    <>
      <PageHead title={t("import")} below={t("import_note")} />
      <Panel className="max-w-form">
        <Form action={submitImport}>
          <p className="small ink2">{t("import_columns")}</p>
          <p className="small ink2">
            {t("import_data")} <code>health people=1300000 records=1400000-1500000; identity</code>
          </p>
          <RowReport
            words={{
              line: t("import_line", { line: "{line}" }),
              more: t("import_more", { count: "{count}" }),
              rows,
            }}
          />
          <CsvInput label={t("import_file")} hint={t("import_file_hint")} choose={ui("choose_file")} />
          <TextArea name="text" label={t("import_text")} rows={6} optional />
          <SubmitButton>{t("import_act")}</SubmitButton>
        </Form>
      </Panel>
    </>
  );
}
