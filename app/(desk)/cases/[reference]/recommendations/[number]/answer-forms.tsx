import { useTranslations } from "next-intl";
import { FormFiles } from "@/app/_components/form-files";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { steps } from "@/lib/recommendations/lifecycle";
import type { WholeRecommendation } from "@/lib/recommendations/queries";
import { submitAccepted, submitDeclined, submitImplemented } from "../actions";

type AnswerFormsProps = { recommendation: WholeRecommendation; reference: string };

/** What the owner of a recommendation can answer now, each answer a form of its own. */
export function AnswerForms({ recommendation, reference }: AnswerFormsProps) {
  const t = useTranslations("recommendations");
  const can = (step: "accepted" | "declined" | "implemented") =>
    (steps[recommendation.state] as readonly string[]).includes(step);
  const carries = { recommendationId: recommendation.id, reference };
  return (
    <div className="cols-even">
      {can("accepted") && (
        <Form action={submitAccepted} id="accept" label={t("accept")} carries={carries}>
          <MomentInput name="plannedOn" asks="day" label={t("planned_on")} />
          <TextArea name="words" label={t("accepted_words")} rows={3} optional />
          <SubmitButton>{t("accept")}</SubmitButton>
        </Form>
      )}
      {can("implemented") && (
        <Form
          action={submitImplemented}
          id="implement"
          label={t("implement")}
          carries={carries}
          route={`/api/recommendations/${recommendation.id}/implemented`}
        >
          <MomentInput name="occurredOn" asks="day" label={t("implemented_on")} />
          <TextArea name="words" label={t("proof")} hint={t("proof_hint")} rows={4} />
          <FormFiles which="proof" most={uploadMax()} />
          <SubmitButton>{t("implement")}</SubmitButton>
        </Form>
      )}
      {can("declined") && (
        <Form action={submitDeclined} id="decline" label={t("decline")} carries={carries}>
          <TextArea name="words" label={t("decline_reason")} hint={t("reason_hint")} rows={4} />
          <SubmitButton weight="plain">{t("decline")}</SubmitButton>
        </Form>
      )}
    </div>
  );
}
