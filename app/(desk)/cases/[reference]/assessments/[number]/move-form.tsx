import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import type { AssessmentState } from "@/lib/assessments/lifecycle";
import type { AssessmentRow } from "@/lib/assessments/queries";
import { submitStep } from "../actions";

type MoveFormProps = { assessment: AssessmentRow; to: AssessmentState; reference: string };

const words = { planned: "begin", under_way: "report", reported: "resume" } as const;

/** Takes an assessment to its next state. */
export function MoveForm({ assessment, to, reference }: MoveFormProps) {
  const t = useTranslations("assessments");
  const act = t(words[assessment.state]);
  const { id, number, version } = assessment;
  return (
    <details>
      <summary>{act}</summary>
      <Form
        action={submitStep}
        id="move"
        label={act}
        carries={{ assessmentId: id, to, version, number, reference }}
      >
        <MomentInput name="occurredAt" asks="day" label={t("moved_on")} />
        <TextArea name="reason" label={t("move_reason")} hint={t("move_reason_hint")} />
        <SubmitButton>{act}</SubmitButton>
      </Form>
    </details>
  );
}
