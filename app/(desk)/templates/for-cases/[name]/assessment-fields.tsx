import { useTranslations } from "next-intl";
import { CheckboxGroup } from "@/app/_ui/checkbox-group";
import { FieldGroup } from "@/app/_ui/field-group";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { assessmentKinds } from "@/db/schema/vocabulary";
import type { AssessmentPart } from "@/lib/case-templates/template";

type AssessmentFieldsProps = {
  assessment: AssessmentPart | undefined;
  /** The names of the checklists that there are. */
  checklists: readonly string[];
};

/** The assessment of a case template: none, or against the newest edition of a checklist. */
export function AssessmentFields({ assessment, checklists }: AssessmentFieldsProps) {
  const t = useTranslations("case_templates");
  const a = useTranslations("assessments");
  const d = useTranslations("domain.assessment_kind");
  const named = assessment?.checklist;
  const offered = named === undefined || checklists.includes(named) ? checklists : [named, ...checklists];
  return (
    <FieldGroup id="assessment" legend={t("part.assessment")} hint={t("assessment_hint")}>
      <div className="stack">
        <div className="fields">
          <Select
            name="assessment.checklist"
            label={a("checklist")}
            choices={[
              { value: "", label: t("no_assessment") },
              ...offered.map((name) => ({ value: name, label: name })),
            ]}
            value={named ?? ""}
            optional="as a group"
          />
          <Select
            name="assessment.kind"
            label={a("kind_label")}
            choices={assessmentKinds.map((value) => ({ value, label: d(value) }))}
            value={assessment?.kind ?? "itsa"}
          />
        </div>
        <CheckboxGroup
          name="assessment.levels"
          legend={a("levels")}
          choices={["1", "2", "3"].map((level) => ({ value: level, label: a("level", { level }) }))}
          values={(assessment?.levels ?? [1]).map(String)}
        />
        <TextArea
          name="assessment.scope"
          label={a("scope")}
          hint={a("scope_hint")}
          value={assessment?.scope}
          rows={2}
          optional="as a group"
        />
        <TextArea
          name="assessment.method"
          label={a("method")}
          hint={a("method_hint")}
          value={assessment?.method}
          rows={2}
          optional="as a group"
        />
      </div>
    </FieldGroup>
  );
}
