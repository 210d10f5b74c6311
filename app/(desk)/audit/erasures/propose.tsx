import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Tabs } from "@/app/_ui/tabs";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Why } from "@/app/_ui/why";
import { type Concern, concerns, erasableOf } from "@/lib/audit/erasable";
import { submitErasureProposal } from "./actions";
import { keyOfField } from "./values";

type AskedRecord = Record<"table" | "beside" | "id", string | undefined>;
type ProposeProps = {
  of: Concern;
  /** Whose accounts are closed. */
  people: readonly { id: string; name: string }[];
  /** The record from whose page the reader came. */
  record: AskedRecord;
  /** Why the reader does not propose, or null. */
  not: Why | null;
};

/** A proposal to erase, by what it concerns: one form each, which asks under which authority and by which paper. */
export function Propose({ of, people, record, not }: ProposeProps) {
  const t = useTranslations("audit.erasures");
  const tabs = concerns.map((each) => ({
    href: `/audit/erasures?of=${each}`,
    label: t(`of.${each}`),
    current: each === of,
  }));
  return (
    <Panel className="max-w-form" stack>
      <Tabs tabs={tabs} label={t("of.label")} />
      {of === "person" && people.length === 0 ? (
        <Notice tone="info">
          <p>{t("person_none")}</p>
        </Notice>
      ) : (
        <Possible not={not} act={t("propose")}>
          <Form action={submitErasureProposal} carries={{ of }}>
            <Concerned {...{ of, people, record }} />
            <TextArea name="authority" label={t("authority")} hint={t("authority_hint")} rows={2} />
            <TextInput name="paperNumber" label={t("paper_number")} autoComplete="off" />
            <MomentInput name="paperOn" asks="day" label={t("paper_on")} />
            <TextInput
              name="paperSha256"
              label={t("paper_sha256")}
              hint={t("paper_sha256_hint")}
              autoComplete="off"
              optional
            />
            <SubmitButton>{t("propose")}</SubmitButton>
          </Form>
        </Possible>
      )}
    </Panel>
  );
}

/** Which entry, person or source, and which values of it. */
function Concerned({ of, people, record }: Pick<ProposeProps, "of" | "people" | "record">) {
  const [t, entry] = [useTranslations("audit.erasures"), useTranslations("audit.entry")];
  if (of === "entry")
    return <TextInput name="eventId" label={entry("id")} hint={t("id_hint")} autoComplete="off" />;
  if (of === "source")
    return <TextInput name="report" label={t("report")} hint={t("report_hint")} autoComplete="off" />;
  if (of === "record") return <RecordConcerned {...record} />;
  return (
    <>
      <Select
        name="personId"
        label={t("person")}
        choices={people.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FieldOf of={of} />
    </>
  );
}

/** A text of a record that the custodian was told of, and does not read. */
function RecordConcerned({ table, beside, id }: AskedRecord) {
  const t = useTranslations("audit.erasures");
  return (
    <>
      <p className="small ink3">{t("record_note")}</p>
      <TextInput
        name="caseReference"
        value={beside}
        label={t("case_reference")}
        hint={t("case_reference_hint")}
        autoComplete="off"
      />
      <FieldOf of="record" table={table} />
      <TextInput name="number" label={t("record_number")} autoComplete="off" optional />
      <TextInput
        name="recordId"
        value={id}
        label={t("record_id")}
        hint={t("record_id_hint")}
        autoComplete="off"
        optional
      />
    </>
  );
}

/** The kinds of value, of a record those of its table where that is known. */
function FieldOf({ of, table }: { of: "person" | "record"; table?: string | undefined }) {
  const t = useTranslations("audit.erasures");
  const all = erasableOf[of];
  const its = table === undefined ? [] : all.filter((field) => field.startsWith(`${table}.`));
  const choices = (its.length > 0 ? its : all).map((field) => ({
    value: field,
    label: t(`fields.${keyOfField(field)}`),
  }));
  return <Select name="field" label={t("field")} choices={choices} />;
}
