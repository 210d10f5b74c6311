import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MomentInput } from "@/app/_components/moment-input";
import { namedChoice } from "@/app/_components/record-choices";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { assessmentKinds } from "@/db/schema/vocabulary";
import { submitPlan } from "./actions";

type Named = readonly { id: string; name: string }[];
type PlanFormProps = {
  caseId: string;
  reference: string;
  checklists: readonly { id: string; name: string; edition: string; requirements: number }[];
  systems: Named;
  members: Named;
  /** The fields of the label. */
  children: ReactNode;
};

/** Plans an assessment of systems of the case. */
export function PlanForm({ caseId, reference, checklists, systems, members, children }: PlanFormProps) {
  const t = useTranslations("assessments");
  const d = useTranslations("domain.assessment_kind");
  return (
    <Form action={submitPlan} id="assessment" label={t("plan")} carries={{ caseId, reference }}>
      <div className="fields">
        <Select
          name="kind"
          label={t("kind_label")}
          choices={assessmentKinds.map((value) => ({ value, label: d(value) }))}
        />
        <Select
          name="checklistId"
          label={t("checklist")}
          choices={checklists.map(({ id, name, edition, requirements }) => ({
            value: id,
            label: t("checklist_choice", { name, edition, n: requirements }),
          }))}
        />
      </div>
      <CheckboxGroup
        name="levels"
        legend={t("levels")}
        hint={t("levels_hint")}
        choices={["1", "2", "3"].map((level) => ({ value: level, label: t("level", { level }) }))}
      />
      <CheckboxGroup name="systemIds" legend={t("systems")} choices={systems.map(namedChoice)} />
      <CheckboxGroup name="team" legend={t("team")} choices={members.map(namedChoice)} />
      <TextArea name="scope" label={t("scope")} hint={t("scope_hint")} />
      <TextArea name="method" label={t("method")} hint={t("method_hint")} />
      <div className="fields">
        <MomentInput name="startsOn" asks="day" label={t("starts")} />
        <MomentInput name="endsOn" asks="day" label={t("ends")} optional />
      </div>
      <TextInput name="rulesItem" label={t("rules")} hint={t("rules_hint")} optional />
      {children}
      <SubmitButton>{t("plan")}</SubmitButton>
    </Form>
  );
}
