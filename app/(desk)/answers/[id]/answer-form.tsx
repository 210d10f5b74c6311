import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { sayable } from "@/lib/positions/answer";
import { submitAnswer } from "../actions";

type AnswerFormProps = { question: { id: string; caseId: string; claimId: string }; organisation: string };

/** What the organisation says about the claim. */
export async function AnswerForm({ question, organisation }: AnswerFormProps) {
  const t = await getTranslations("positions");
  return (
    <Form
      action={submitAnswer}
      carries={{ questionId: question.id, caseId: question.caseId, claimId: question.claimId }}
    >
      <Choose
        from="position"
        only={sayable}
        as="radio"
        label={t("position")}
        hint={t("answers.position_hint")}
      />
      <TextArea name="words" label={t("words")} hint={t("answers.act_note")} />
      <MomentInput name="saidOn" asks="day" label={t("said_on")} hint={t("answers.said_on_hint")} optional />
      <MomentInput name="until" asks="day" label={t("until")} hint={t("answers.until_hint")} optional />
      <SubmitButton>{t("answers.act", { organisation })}</SubmitButton>
    </Form>
  );
}
