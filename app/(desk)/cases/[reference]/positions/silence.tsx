import { getLocale, getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { MomentInput } from "@/app/_components/moment-input";
import { Reminders } from "@/app/_components/reminders";
import { ButtonLink } from "@/app/_ui/button-link";
import { Form } from "@/app/_ui/form";
import { formatDay } from "@/app/_ui/moment";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { now } from "@/lib/kernel/clock";
import type { Standing } from "@/lib/positions/standings";
import { submitReminder } from "./actions";

const day = 86_400_000;

type SilenceProps = { standing: Standing; reference: string; reminds: boolean; answers: boolean };

/** Since when a party is asked and for how many days it has not answered, how it was reminded, the form for one more reminder, and for those who answer for it the way to do so. That it has not answered is said once. */
export async function Silence({ standing, reference, reminds, answers }: SilenceProps) {
  const [t, locale] = await Promise.all([getTranslations("positions"), getLocale()]);
  const { latest, askedAt, requestId, reminders = [] } = standing;
  if (askedAt === null) return null;
  const days = Math.max(0, Math.floor((now().getTime() - askedAt.getTime()) / day));
  return (
    <>
      <p className="small b">
        {t(latest?.position === "no_answer_yet" ? "asked_for" : "asked_since", {
          date: formatDay(askedAt, locale),
          days,
        })}
      </p>
      {answers && requestId !== undefined && (
        <p className="mt-1">
          <ButtonLink small href={`/answers/${requestId}`}>
            {t("answers.answer")}
          </ButtonLink>
        </p>
      )}
      <Reminders reminders={reminders} />
      {reminds && requestId !== undefined && (
        <details>
          <summary>{t("remind")}</summary>
          <Form action={submitReminder} id={`remind-${requestId}`} carries={{ requestId, reference }}>
            <MomentInput name="remindedOn" asks="day" label={t("reminded_on")} value={now().toISOString()} />
            <Choose from="word_channel" name="channel" label={t("reminder_channel")} />
            <TextArea name="words" label={t("reminder_words")} rows={2} />
            <SubmitButton>{t("remind")}</SubmitButton>
          </Form>
        </details>
      )}
    </>
  );
}
