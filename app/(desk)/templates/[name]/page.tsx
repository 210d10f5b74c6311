import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { read } from "@/app/_server/read";
import { requirePerson } from "@/app/_server/session";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { Time } from "@/app/_ui/time";
import { may } from "@/lib/kernel/policy";
import { templateAsked } from "@/lib/statements/templates/asked";
import { revisionsOf } from "@/lib/statements/templates/queries";
import { variableNames, variables } from "@/lib/statements/templates/variables";
import { submitTemplate } from "./actions";
import { EarlierVersions } from "./earlier-versions";
import { TemplateFields } from "./template-fields";

export default async function TemplatePage({ params }: { params: Promise<{ name: string }> }) {
  const person = await requirePerson();
  const asked = templateAsked((await params).name);
  if (!asked || !may(person, "template.save")) notFound();
  const { kind, language } = asked;
  const [t, d, [template, ...earlier]] = await Promise.all([
    getTranslations("templates"),
    getTranslations("domain"),
    read(person, (tx) => revisionsOf(tx, kind, language)),
  ]);
  const revision = template.saved?.revision ?? 0;
  return (
    <>
      <PageHead
        title={t("name", { kind: d(`statement_kind.${kind}`), language: d(`language.${language}`) })}
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
      <Form className="stack-l" action={submitTemplate} carries={{ kind, language, revision }}>
        <TemplateFields template={template} />
        <div className="stack max-w-form">
          <TextInput name="reason" label={t("reason")} optional />
          <SubmitButton>{t("save", { number: revision + 1 })}</SubmitButton>
        </div>
      </Form>
      <Panel labelledBy="h-variables" className="mt-8">
        <h2 id="h-variables" className="text-h3">
          {t("variables")}
        </h2>
        <p className="small ink2 mb-2">{t("variables_note")}</p>
        <KeyValues
          pairs={variables.map((each) => ({
            key: `{${variableNames[language][each]}}`,
            value: t(`variable.${each}`),
          }))}
        />
      </Panel>
      <div className="mt-8">
        <EarlierVersions versions={earlier} />
      </div>
    </>
  );
}
