import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { Time } from "@/app/_ui/time";
import { listChecklists } from "@/lib/assessments/checklist/queries";
import { caseTemplateAsked } from "@/lib/case-templates/asked";
import { caseTemplateRevisions } from "@/lib/case-templates/queries";
import { may } from "@/lib/kernel/policy";
import { submitCaseTemplate } from "./actions";
import { AssessmentFields } from "./assessment-fields";
import { EarlierRevisions } from "./earlier-revisions";
import { CaseTemplateFields } from "./fields";

export default async function CaseTemplatePage({ params }: { params: Promise<{ name: string }> }) {
  const person = await requirePerson();
  const asked = caseTemplateAsked((await params).name);
  if (!asked || !may(person, "template.save-case")) notFound();
  const { kind, language } = asked;
  const [t, d, [[template, ...earlier], checklists]] = await Promise.all([
    getTranslations("case_templates"),
    getTranslations("domain"),
    read(person, (tx) => Promise.all([caseTemplateRevisions(tx, kind, language), listChecklists(tx)])),
  ]);
  const revision = template.saved?.revision ?? 0;
  return (
    <>
      <PageHead
        title={`${t(`kind.${kind}`)}, ${d(`language.${language}`)}`}
        below={
          template.saved ? (
            <>
              {t("version", { number: revision })}, {template.saved.by}, <Time at={template.saved.at} />
            </>
          ) : (
            t("original")
          )
        }
      />
      {/* A version that was just saved begins with its own rows. */}
      <Form
        key={revision}
        className="stack-l"
        action={submitCaseTemplate}
        carries={{ kind, language, revision }}
      >
        <CaseTemplateFields body={template.body} />
        <AssessmentFields
          assessment={template.body.assessment}
          checklists={[...new Set(checklists.map(({ name: each }) => each))]}
        />
        <div className="stack max-w-form">
          <TextInput name="reason" label={t("reason")} optional />
          <SubmitButton>{t("save", { number: revision + 1 })}</SubmitButton>
        </div>
      </Form>
      <div className="mt-8">
        <EarlierRevisions versions={earlier} />
      </div>
    </>
  );
}
