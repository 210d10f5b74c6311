import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { Why } from "@/app/_ui/why";
import { movedByHand, obstacle } from "@/lib/exposures/lifecycle";
import { submitMove } from "./actions";
import type { Exposure } from "./exposure-entry";

type MoveFormProps = {
  exposure: Exposure;
  reference: string;
  organisations: readonly { id: string; name: string }[];
  not: Why | null;
};

/** Moves an exposure to a state that it can come to from where it is. */
export function MoveForm({ exposure, reference, organisations, not }: MoveFormProps) {
  const t = useTranslations("verification.exposures");
  if (not) return <BlockedButton reason={not}>{t("move")}</BlockedButton>;
  return (
    <details>
      <summary>{t("move")}</summary>
      <Form
        action={submitMove}
        id={`move-${exposure.number}`}
        label={t("move")}
        carries={{ exposureId: exposure.id, version: exposure.version, reference }}
      >
        <div className="fields">
          <Choose
            from="exposure_state"
            name="to"
            only={movedByHand.filter((state) => obstacle(state, exposure) === null)}
            label={t("to")}
          />
          <MomentInput name="occurredAt" asks="day" label={t("occurred_at")} hint={t("occurred_at_hint")} />
          <Select
            name="partyId"
            label={t("by_whose_word")}
            choices={organisations.map(namedChoice)}
            optional
          />
        </div>
        <TextArea name="reason" label={t("move_reason")} hint={t("move_reason_hint")} />
        <SubmitButton>{t("move")}</SubmitButton>
      </Form>
    </details>
  );
}
