import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import type { GroundChoices } from "@/lib/recommendations/queries";
import { submitRecommendation } from "./actions";

type MakeFormProps = {
  caseId: string;
  reference: string;
  owners: readonly { id: string; name: string }[];
  grounds: GroundChoices;
};

/** Advises an organisation on the case what to do, why, and by when. */
export function MakeForm({ caseId, reference, owners, grounds }: MakeFormProps) {
  const t = useTranslations("recommendations");
  const d = useTranslations("domain");
  return (
    <Form action={submitRecommendation} id="make" carries={{ caseId, reference }}>
      <Select name="ownerId" label={t("owner")} hint={t("owner_hint")} choices={owners.map(namedChoice)} />
      <TextInput name="what" label={t("what")} hint={t("what_hint")} />
      <TextArea name="why" label={t("why")} hint={t("why_hint")} rows={4} />
      <div className="fields">
        <MomentInput name="dueOn" asks="day" label={t("due_on")} />
        <MomentInput name="givenOn" asks="day" label={t("given_on")} optional />
      </div>
      <div className="cols-even">
        {grounds.exposures.length > 0 && (
          <CheckboxGroup
            name="exposureIds"
            legend={t("from_exposures")}
            choices={grounds.exposures.map(({ id, number, service, state }) => ({
              value: id,
              label: t("exposure", { number, service }),
              note: d(`exposure_state.${state}`),
            }))}
          />
        )}
        {grounds.findings.length > 0 && (
          <CheckboxGroup
            name="findingIds"
            legend={t("from_findings")}
            choices={grounds.findings.map(({ id, claim, revision, verdict, text }) => ({
              value: id,
              label: t("finding", { claim, revision, verdict: d(`verdict.${verdict}`) }),
              note: text,
            }))}
          />
        )}
      </div>
      <SubmitButton>{t("make")}</SubmitButton>
    </Form>
  );
}
