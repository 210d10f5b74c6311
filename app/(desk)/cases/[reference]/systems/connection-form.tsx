import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { PickRecord } from "@/app/_components/pick-record";
import { itemChoice, itemNumber, namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextInput } from "@/app/_ui/text-input";
import { connectionStates } from "@/db/schema/vocabulary";
import type { itemChoices } from "@/lib/evidence/queries";
import { submitConnection } from "./actions";
import type { SystemFormProps } from "./system-form";

type ConnectionFormProps = SystemFormProps & { items: Awaited<ReturnType<typeof itemChoices>> };

/** Records by whose word two systems are joined, parted or not to be joined, and what shows it. */
export function ConnectionForm({ caseId, reference, systems, organisations, items }: ConnectionFormProps) {
  const t = useTranslations("verification.systems");
  return (
    <Form action={submitConnection} id="connection" carries={{ caseId, reference }}>
      <div className="fields">
        <Select name="fromId" label={t("from")} choices={systems.map(namedChoice)} />
        <Select name="toId" label={t("to")} choices={systems.map(namedChoice)} />
      </div>
      <RadioGroup
        name="state"
        legend={t("state")}
        choices={connectionStates.map((each) => ({ value: each, label: t(`state_${each}`) }))}
      />
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
      {items.rows.length > 0 && (
        <PickRecord
          name="evidenceId"
          label={t("proof")}
          from={items}
          choice={itemChoice}
          number={itemNumber}
          optional
        />
      )}
      <p className="small">
        <a href={`/cases/${reference}/evidence`}>{t("proof_hint")}</a>
      </p>
      <SubmitButton>{t("connect")}</SubmitButton>
    </Form>
  );
}
