import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { PickRecord } from "@/app/_components/pick-record";
import { itemChoice, itemNumber, namedChoice } from "@/app/_components/record-choices";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { Choices } from "@/lib/kernel/page";
import { submitEntry } from "./actions";

/** Up to so many names are told in words; of more, what is typed finds them. */
const namedInHint = 10;

type EntryFormProps = {
  caseId: string;
  reference: string;
  organisations: readonly { id: string; name: string }[];
  evidence: Choices<{ id: string; number: number; title: string }>;
  /** Names of the events that have a date already, so that a second date can join one. */
  events: readonly string[];
};

/** Records what happened in the world and by whose word. */
export function EntryForm({ caseId, reference, organisations, evidence, events }: EntryFormProps) {
  const t = useTranslations("verification.timeline");
  return (
    <Form action={submitEntry} id="entry" carries={{ caseId, reference }}>
      <TextArea name="what" label={t("what")} hint={t("what_hint")} />
      <MomentInput name="occurredAt" asks="hour" label={t("day")} />
      <Select name="partyId" label={t("party")} choices={organisations.map(namedChoice)} optional />
      <TextInput name="source" label={t("source")} optional />
      <Choose from="workstream" label={t("workstream")} />
      {evidence.rows.length > 0 && (
        <PickRecord
          name="evidenceId"
          label={t("evidence")}
          from={evidence}
          choice={itemChoice}
          number={itemNumber}
          optional
        />
      )}
      <TextInput
        name="event"
        label={t("event")}
        hint={
          events.length > 0 && events.length <= namedInHint
            ? t("event_hint_known", { events: events.join(", ") })
            : t("event_hint")
        }
        suggestions={events.map((value) => ({ value }))}
        optional
      />
      <SubmitButton>{t("record")}</SubmitButton>
    </Form>
  );
}
