import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { PickClaim } from "@/app/_components/pick-claim";
import { PickRecords } from "@/app/_components/pick-record";
import { itemChoice, itemNumber } from "@/app/_components/record-choices";
import { FieldGroup } from "@/app/_ui/field-group";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Choices } from "@/lib/kernel/page";
import { submitFinding } from "./actions";
import { NewerFinding } from "./newer-finding";

type FindingFormProps = {
  caseId: string;
  reference: string;
  claims: Choices<{ id: string; number: number; text: string }>;
  /** The claim that the finding is about, by its number. */
  chosen: number | undefined;
  /** The version of the finding on that claim which the reader sees; 0 when there is none. */
  supersedes: number;
  evidence: Choices<{ id: string; number: number; title: string; method: string }>;
  /** The fields of the label. */
  children: ReactNode;
};

/** Says what verification established about a claim, how surely and on what. */
export function FindingForm({
  caseId,
  reference,
  claims,
  chosen,
  supersedes,
  evidence,
  children,
}: FindingFormProps) {
  const t = useTranslations("verification.findings");
  const d = useTranslations("domain");
  return (
    <Form action={submitFinding} id="finding" carries={{ caseId, reference }}>
      <PickClaim label={t("claim")} claims={claims} value={chosen} />
      <div className="cols-even">
        <Choose
          from="verdict"
          as="radio"
          label={t("verdict")}
          note={(verdict) => d(`verdict_note.${verdict}`)}
        />
        <div className="stack">
          <Choose
            from="confidence"
            as="radio"
            label={t("confidence")}
            note={(confidence) => d(`confidence_note.${confidence}`)}
          />
          {evidence.rows.length > 0 && (
            <PickRecords
              name="evidenceIds"
              label={t("evidence")}
              hint={t("evidence_hint")}
              from={evidence}
              choice={itemChoice}
              number={itemNumber}
              note={({ method }) => method}
            />
          )}
        </div>
      </div>
      <TextArea name="reasoning" label={t("reasoning")} hint={t("reasoning_hint")} rows={5} />
      <TextArea name="method" label={t("method")} hint={t("method_hint")} rows={2} optional />
      <FieldGroup id="look" legend={t("look")} hint={t("look_note")}>
        <div className="stack">
          <TextArea
            name="lookedAt"
            label={t("looked_at")}
            hint={t("looked_at_hint")}
            rows={2}
            optional="as a group"
          />
          <div className="cols-even">
            <MomentInput name="lookedFrom" asks="day" label={t("looked_from")} optional="as a group" />
            <MomentInput name="lookedTo" asks="day" label={t("looked_to")} optional="as a group" />
          </div>
          <TextArea
            name="notLooked"
            label={t("not_looked")}
            hint={t("not_looked_hint")}
            rows={2}
            optional="as a group"
          />
          <MomentInput name="goneSince" asks="day" label={t("gone_since_day")} optional="as a group" />
        </div>
      </FieldGroup>
      <TextArea name="restsOn" label={t("other_ground")} hint={t("other_ground_hint")} rows={2} optional />
      <NewerFinding
        supersedes={supersedes}
        words={{
          title: t("newer", { who: "{who}", revision: "{revision}" }),
          reason: t("supersedes_reason", { revision: "{revision}" }),
        }}
      />
      {children}
      <SubmitButton>{t("make")}</SubmitButton>
    </Form>
  );
}
