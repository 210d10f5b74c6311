import { getLocale, getTranslations } from "next-intl/server";
import { PublicText } from "@/app/_components/public-text";
import { TlpLabel } from "@/app/_components/tlp-label";
import { requirePerson } from "@/app/_server/session";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { KeyValues } from "@/app/_ui/key-values";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { DrawnList } from "../drawn-list";
import { readStatement, type StatementParams } from "../read-statement";
import { StatementHead } from "../statement-head";
import { whyNot } from "../why-not";
import { submitPublication } from "./actions";

export default async function PublicationPage({ params }: StatementParams) {
  const [at, person] = await Promise.all([params, requirePerson()]);
  const [t, d, locale] = await Promise.all([
    getTranslations("statements"),
    getTranslations("domain"),
    getLocale(),
  ]);
  const of = await readStatement(person, at);
  const { statement, current, decisions, drawn, organisation } = of;
  const why = await whyNot("statement.publish", of, person);
  const approval = decisions.find(
    ({ version, decision }) => version === current.number && decision === "approved",
  );
  const { number } = current;
  return (
    <>
      <StatementHead of={of} person={person} title={t("publication.title", { number })} />
      <div className="cols">
        <section aria-labelledby="h-as">
          <SectionHead id="h-as" title={t("publication.as")} note={d(`language.${statement.language}`)} />
          <Panel className="prose">
            <PublicText
              title={current.title}
              language={statement.language}
              sentences={current.sentences}
              level={3}
            />
          </Panel>
        </section>
        <aside className="stack" aria-label={t("publication.title", { number })}>
          <Notice tone="caution" icon="warn" small>
            <p>{t("publication.note")}</p>
          </Notice>
          <Panel>
            <KeyValues
              pairs={[
                {
                  key: t("publication.address"),
                  value: <span className="wrap">{`/${locale}/statements/${statement.slug}`}</span>,
                },
                { key: t("field.organisation"), value: organisation ?? "" },
                { key: t("field.audience"), value: d(`audience.${statement.audience}`) },
                { key: t("label"), value: <TlpLabel label={statement.label} /> },
                { key: t("publication.approved_by"), value: approval?.by ?? "-" },
                { key: t("fingerprint"), value: <span className="mono wrap">{current.digest}</span> },
              ]}
            />
          </Panel>
          <DrawnList
            drawn={drawn}
            organisationId={statement.organisationId}
            isApproved={approval !== undefined}
          />
          <Panel>
            {why === null ? (
              <Form action={submitPublication} id="publish">
                <input type="hidden" name="statementId" value={statement.id} />
                <input type="hidden" name="digest" value={current.digest} />
                <TextArea name="reason" label={t("publication.reason")} hint={t("publication.reason_hint")} />
                <SubmitButton weight="grave">{t("publication.act")}</SubmitButton>
              </Form>
            ) : (
              <BlockedButton reason={why}>{t("publication.act")}</BlockedButton>
            )}
          </Panel>
        </aside>
      </div>
    </>
  );
}
