import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { audiences, languages, statementKinds } from "@/db/schema/vocabulary";
import { readBases } from "@/lib/statements/bases";
import { SentenceFields } from "../sentence-fields";
import { submitDraft } from "./actions";

export default casePage({
  act: "statement.draft",
  reads: (tx, { found }) => ({ bases: readBases(tx, found.id) }),
  head: async ({ found }) => <CaseHead found={found} title={(await getTranslations("statements"))("new")} />,
  show: async ({ found, bases }) => {
    const [t, d] = await Promise.all([getTranslations("statements"), getTranslations("domain")]);
    return (
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
    );
  },
});
