import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { Choose } from "@/app/_components/choose";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { readBases } from "@/lib/statements/bases";
import { SentenceFields } from "../sentence-fields";
import { submitDraft } from "./actions";

export default casePage({
  act: "statement.draft",
  reads: (tx, { found }) => ({ bases: readBases(tx, found.id) }),
  isOfRecord: true,
  head: async ({ found }) => <CaseHead found={found} title={(await getTranslations("statements"))("new")} />,
  show: async ({ found, bases }) => {
    const t = await getTranslations("statements");
    return (
      <Form className="stack" action={submitDraft} carries={{ caseId: found.id }}>
        <div className="fields">
          <Choose from="statement_kind" name="kind" label={t("field.kind")} />
          <Choose from="audience" label={t("field.audience")} />
          <TextInput name="channel" label={t("field.channel")} hint={t("field.channel_hint")} optional />
          <Choose from="language" value="id" label={t("field.language")} />
        </div>
        <SentenceFields language="id" bases={bases} />
        <SubmitButton>{t("save_draft")}</SubmitButton>
      </Form>
    );
  },
});
