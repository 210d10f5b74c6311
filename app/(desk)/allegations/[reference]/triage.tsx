import { getLocale, getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { TitleStands } from "@/app/_components/title-stands";
import { read } from "@/app/_server/read";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { caseTemplateKinds } from "@/db/schema/vocabulary";
import type { Allegation } from "@/lib/allegations/lock";
import { caseTemplateName } from "@/lib/case-templates/asked";
import type { DeskLanguage } from "@/lib/case-templates/template";
import { caseFilter } from "@/lib/cases/filter";
import { listCases } from "@/lib/cases/queries";
import { minds, type Person } from "@/lib/kernel/actor";
import { may } from "@/lib/kernel/policy";
import { submitCase, submitDecline, submitTakeIn } from "./actions";

type TriageProps = { person: Person; allegation: Allegation };

/** What can be done with an allegation that waits: a case of its own, an open case, or a reasoned no. */
export async function Triage({ person, allegation }: TriageProps) {
  const [t, amend, c, locale] = await Promise.all([
    getTranslations("allegations"),
    getTranslations("amendments"),
    getTranslations("case_templates"),
    getLocale() as Promise<DeskLanguage>,
  ]);
  const opens = may(person, "case.open");
  const open = opens
    ? (await read(person, (tx) => listCases(tx, caseFilter.parse({ status: "open" }), minds(person), 100)))
        .cases
    : [];
  const carried = { allegationId: allegation.id };
  return (
    <>
      {opens && (
        <section aria-labelledby="h-open">
          <SectionHead id="h-open" title={t("open_title")} />
          <Panel>
            <Form action={submitCase} id="open" carries={carried}>
              <TextInput name="title" label={t("case_title")} hint={t("case_title_hint")} />
              <TitleStands
                words={{ label: amend("stands", { word: "{word}" }), note: amend("stands_note") }}
              />
              <div className="fields">
                <Choose from="severity" label={t("severity")} />
                <Choose from="label" value={allegation.label} label={t("label")} hint={t("into_red")} />
                <Choose from="sector" label={t("sector")} optional />
              </div>
              <TextArea name="summary" label={t("case_summary")} optional />
              <Select
                name="template"
                label={c("at_opening")}
                hint={c("at_opening_hint")}
                choices={caseTemplateKinds.map((kind) => ({
                  value: caseTemplateName(kind, locale),
                  label: c(`kind.${kind}`),
                }))}
                optional
              />
              <SubmitButton>{t("act_open")}</SubmitButton>
            </Form>
          </Panel>
        </section>
      )}
      {open.length > 0 && (
        <section aria-labelledby="h-take-in">
          <SectionHead id="h-take-in" title={t("take_in")} />
          <Panel>
            <Form action={submitTakeIn} id="take-in" carries={carried}>
              <Select
                name="caseId"
                label={t("take_in_case")}
                {...(open.some(({ label }) => label === "RED") ? { hint: t("into_red") } : {})}
                choices={open.map((each) => ({
                  value: each.id,
                  label: `${each.reference} ${each.title}${each.label === "RED" ? " (TLP:RED)" : ""}`,
                }))}
              />
              <SubmitButton weight="plain">{t("act_take_in")}</SubmitButton>
            </Form>
          </Panel>
        </section>
      )}
      <section aria-labelledby="h-decline">
        <SectionHead id="h-decline" title={t("decline_title")} note={t("decline_note")} />
        <Panel>
          <Form action={submitDecline} id="decline" carries={carried}>
            <TextArea name="reason" label={t("decline_reason")} />
            <SubmitButton weight="grave">{t("decline")}</SubmitButton>
          </Form>
        </Panel>
      </section>
    </>
  );
}
