import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { audiences, languages, statementKinds } from "@/db/schema/vocabulary";
import { findCase } from "@/lib/cases/find";
import { may } from "@/lib/kernel/policy";
import { readBases } from "@/lib/statements/bases";
import { SentenceFields } from "../sentence-fields";
import { submitDraft } from "./actions";

export default async function NewStatementPage({ params }: { params: Promise<{ reference: string }> }) {
  const { reference } = await params;
  const person = await requirePerson();
  if (!may(person, "statement.draft")) notFound();
  const [t, d] = await Promise.all([getTranslations("statements"), getTranslations("domain")]);
  const { found, bases } = await read(person, async (tx) => {
    const found = await findCase(tx, reference);
    return { found, bases: await readBases(tx, found.id) };
  });
  return (
    <>
      <CaseHead found={found} title={t("new")} />
      <Form action={submitDraft}>
        <input type="hidden" name="caseId" value={found.id} />
        <div className="fields">
          <Select
            name="kind"
            label={t("field.kind")}
            choices={statementKinds.map((each) => ({ value: each, label: d(`statement_kind.${each}`) }))}
          />
          <Select
            name="audience"
            label={t("field.audience")}
            value="public"
            choices={audiences.map((each) => ({ value: each, label: d(`audience.${each}`) }))}
          />
          <TextInput
            name="channel"
            label={t("field.channel")}
            hint={t("field.channel_hint")}
            maxLength={120}
            optional
          />
          <Select
            name="language"
            label={t("field.language")}
            value="id"
            choices={languages.map((each) => ({ value: each, label: d(`language.${each}`) }))}
          />
        </div>
        <SentenceFields language="id" bases={bases} />
        <SubmitButton>{t("save_draft")}</SubmitButton>
      </Form>
    </>
  );
}
