import { getTranslations } from "next-intl/server";
import { CaseHead } from "@/app/_components/case-head";
import { Choose } from "@/app/_components/choose";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { readBases } from "@/lib/statements/bases";
import { publishedByOthers } from "@/lib/statements/contradictions/published-by-others";
import { namesOfCase } from "@/lib/statements/names-of-case";
import { statementsOfCase } from "@/lib/statements/queries";
import { sharedWithUs } from "@/lib/statements/shares/find";
import { statementsOut } from "@/lib/statements/standing";
import { templateFor } from "@/lib/statements/templates/for-case";
import { OthersSaid } from "../others-said";
import { PromiseFields } from "../promise-fields";
import { SentenceFields } from "../sentence-fields";
import { submitDraft } from "./actions";
import { TemplateChoice } from "./template-choice";

export default casePage({
  act: "statement.draft",
  reads: (tx, { found, person, asked }) => ({
    bases: readBases(tx, found.id),
    template: templateFor(tx, found.id, person.organisationId, asked("template")),
    out: statementsOut(tx, found.id),
    names: namesOfCase(tx, found.id),
    said: statementsOfCase(tx, found.id),
    shared: sharedWithUs(tx, found.id),
    published: publishedByOthers(tx, found.id),
  }),
  isOfRecord: true,
  head: async ({ found }) => <CaseHead found={found} title={(await getTranslations("statements"))("new")} />,
  show: async ({ found, base, bases, template, out, names, said, shared, published, asked }) => {
    const t = await getTranslations("statements");
    const begun = template?.fill(bases);
    const language = begun?.language ?? "id";
    const corrected = out.find(({ number }) => String(number) === asked("corrects"));
    return (
      <>
        <TemplateChoice value={asked("template") ?? ""} corrects={asked("corrects")} />
        {/* What is typed into one template is kept apart from what is typed into another. */}
        <Form
          key={begun?.name}
          id={begun?.name}
          className="stack"
          action={submitDraft}
          carries={{ caseId: found.id }}
        >
          <div className="fields">
            <Choose
              from="statement_kind"
              name="kind"
              label={t("field.kind")}
              value={begun?.kind ?? (corrected ? "correction" : undefined)}
            />
            {out.length > 0 && (
              <Select
                name="correctsId"
                label={t("field.corrects")}
                hint={t("field.corrects_hint")}
                choices={out.map(({ id, number, title }) => ({ value: id, label: `S${number}, ${title}` }))}
                value={corrected?.id}
                empty={t("field.corrects_none")}
                optional
              />
            )}
            <Choose
              from="audience"
              label={t("field.audience")}
              value={corrected?.state === "handed_over" ? corrected.audience : undefined}
            />
            <TextInput name="channel" label={t("field.channel")} hint={t("field.channel_hint")} optional />
            <Choose from="language" value={language} label={t("field.language")} />
          </div>
          <SentenceFields
            title={begun?.title}
            sentences={begun?.sentences}
            language={language}
            bases={bases}
            names={names}
            published={published}
          />
          <PromiseFields />
          <SubmitButton>{t("save_draft")}</SubmitButton>
        </Form>
        <div className="mt-8">
          <OthersSaid base={base} statements={said.rows} positions={bases.positions} shared={shared} />
        </div>
      </>
    );
  },
});
