import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { Form } from "@/app/_ui/form";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { now } from "@/lib/kernel/clock";
import { submitReminder } from "../actions";

type RemindProps = { recommendationId: string; reference: string };

/** Puts on record that the owner was reminded. */
export function Remind({ recommendationId, reference }: RemindProps) {
  const t = useTranslations("recommendations");
  return (
    <details>
      <summary>{t("remind")}</summary>
      <Form action={submitReminder} id="remind" label={t("remind")} carries={{ recommendationId, reference }}>
        <MomentInput name="remindedOn" asks="day" label={t("reminded_on")} value={now().toISOString()} />
        <Choose from="word_channel" name="channel" label={t("reminder_channel")} />
        <TextArea name="words" label={t("reminder_words")} rows={2} />
        <SubmitButton>{t("remind")}</SubmitButton>
      </Form>
    </details>
  );
}
