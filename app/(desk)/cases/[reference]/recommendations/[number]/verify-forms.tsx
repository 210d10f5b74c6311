import { useTranslations } from "next-intl";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { TextInput } from "@/app/_ui/text-input";
import { submitReturned, submitVerified } from "../actions";

type VerifyFormsProps = { recommendationId: string; reference: string };

/** Says of what its owner calls carried out that it is, or what is missing. */
export function VerifyForms({ recommendationId, reference }: VerifyFormsProps) {
  const t = useTranslations("recommendations");
  const carries = { recommendationId, reference };
  const evidence = <TextInput name="evidenceId" label={t("evidence")} hint={t("evidence_hint")} optional />;
  return (
    <div className="cols-even">
      <Form action={submitVerified} id="verify" label={t("verify")} carries={carries}>
        <MomentInput name="occurredOn" asks="day" label={t("looked_on")} />
        <TextArea name="words" label={t("looked_at")} hint={t("reason_hint")} rows={4} />
        {evidence}
        <SubmitButton>{t("verify")}</SubmitButton>
      </Form>
      <Form action={submitReturned} id="return" label={t("return")} carries={carries}>
        <MomentInput name="occurredOn" asks="day" label={t("looked_on")} />
        <TextArea name="words" label={t("missing")} hint={t("reason_hint")} rows={4} />
        {evidence}
        <SubmitButton weight="plain">{t("return")}</SubmitButton>
      </Form>
    </div>
  );
}
