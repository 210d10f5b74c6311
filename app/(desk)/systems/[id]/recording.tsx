import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { PickSystem } from "@/app/_components/pick-system";
import { namedChoice } from "@/app/_components/record-choices";
import type { Reason } from "@/app/_server/reasons";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { systemFactKinds } from "@/db/schema/vocabulary";
import { submitContact, submitFact, submitIntoCase, submitJoining, submitSeparation } from "../actions";
import type { SystemPageRead } from "./read-system-page";

type Page = { page: SystemPageRead };

/** What can be recorded of a system: facts, contacts, another case that it matters in, that it was recorded twice, and that it was not. */
export function Recording({ page, not }: Page & { not: Reason }) {
  const t = useTranslations("verification.systems");
  const joins = useTranslations("verification.system_joins");
  if (not("system.record") !== null) return null;
  return (
    <section aria-labelledby="h-recording">
      <SectionHead id="h-recording" title={t("recording")} />
      <div className="cols-even">
        <div className="stack">
          <Panel>
            <details open={page.facts.length === 0}>
              <summary>{t("tell")}</summary>
              <FactForm page={page} />
            </details>
          </Panel>
          {page.cases.some(isOpen) && (
            <Panel>
              <details>
                <summary>{t("name_contact")}</summary>
                <ContactForm page={page} />
              </details>
            </Panel>
          )}
        </div>
        <div className="stack">
          {page.open.length > 0 && (
            <Panel>
              <details>
                <summary>{t("into_case")}</summary>
                <IntoCaseForm page={page} />
              </details>
            </Panel>
          )}
          {(page.into !== null || page.system.joined.length > 0) && (
            <Panel>
              <details>
                <summary>{joins("separate")}</summary>
                <SeparateForm page={page} />
              </details>
            </Panel>
          )}
          {(page.others.rows.length > 0 || !page.others.isAll) && page.into === null && (
            <Panel>
              <details>
                <summary>{joins("join")}</summary>
                <JoinForm page={page} />
              </details>
            </Panel>
          )}
        </div>
      </div>
    </section>
  );
}

const isOpen = ({ status }: SystemPageRead["cases"][number]) => status !== "closed";
const caseChoice = ({ id, reference, title }: { id: string; reference: string; title: string }) => ({
  value: id,
  label: `${reference} ${title}`,
});

function FactForm({ page: { system, cases, organisations } }: Page) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitFact} id="fact" carries={{ systemId: system.id }}>
      <RadioGroup
        name="kind"
        legend={t("kind_label")}
        choices={systemFactKinds.map((each) => ({ value: each, label: t(`kind.${each}`) }))}
      />
      <TextInput name="value" label={t("value")} hint={t("value_hint")} optional />
      <Choose from="personal_data" name="data" label={t("data_label")} optional />
      <div className="fields">
        <TextInput name="people" label={t("people")} hint={t("amount_hint")} optional />
        <TextInput name="records" label={t("records")} optional />
      </div>
      <div className="fields">
        <MomentInput name="asOf" asks="day" label={t("as_of_label")} optional />
        <Select
          name="saidById"
          label={t("said_by_label")}
          choices={organisations.map(namedChoice)}
          optional
        />
      </div>
      <TextInput name="source" label={t("source_label")} optional />
      <Select
        name="caseId"
        label={t("taught_by")}
        hint={t("taught_hint")}
        choices={cases.filter(isOpen).map(caseChoice)}
        empty={t("of_inventory")}
        optional
      />
      <SubmitButton>{t("tell")}</SubmitButton>
    </Form>
  );
}

function ContactForm({ page: { system, cases, organisations } }: Page) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitContact} id="contact" carries={{ systemId: system.id }}>
      <TextInput name="role" label={t("contact_role")} />
      <div className="fields">
        <TextInput name="name" label={t("contact_name")} optional />
        <TextInput name="address" label={t("contact_address")} optional />
      </div>
      <Select
        name="organisationId"
        label={t("contact_organisation")}
        choices={organisations.map(namedChoice)}
        optional
      />
      <Select name="caseId" label={t("contact_case")} choices={cases.filter(isOpen).map(caseChoice)} />
      <SubmitButton>{t("name_contact")}</SubmitButton>
    </Form>
  );
}

function IntoCaseForm({ page: { system, open } }: Page) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitIntoCase} id="into" carries={{ systemId: system.id }}>
      <Select name="caseId" label={t("into_case_label")} choices={open.map(caseChoice)} />
      <SubmitButton>{t("into_case")}</SubmitButton>
    </Form>
  );
}

function JoinForm({ page: { system, others } }: Page) {
  const t = useTranslations("verification.system_joins");
  return (
    <Form action={submitJoining} id="join" carries={{ systemId: system.id }}>
      <p className="ink2">{t("join_note")}</p>
      <PickSystem name="intoId" named="intoNamed" label={t("join_into")} from={others} />
      <TextArea name="reason" label={t("join_reason")} />
      <SubmitButton>{t("join_act")}</SubmitButton>
    </Form>
  );
}

function SeparateForm({ page: { system, into } }: Page) {
  const t = useTranslations("verification.system_joins");
  return (
    <Form
      action={submitSeparation}
      id="separate"
      carries={into ? { systemId: system.id } : {}}
      label={t("separate")}
    >
      <p className="ink2">{t("separate_note")}</p>
      {!into && (
        <Select
          name="systemId"
          label={t("separate_which")}
          choices={system.joined.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextArea name="reason" label={t("separate_reason")} />
      <SubmitButton>{t("separate_act")}</SubmitButton>
    </Form>
  );
}
