import { useTranslations } from "next-intl";
import { Choose } from "@/app/_components/choose";
import { FormFiles } from "@/app/_components/form-files";
import { MomentInput } from "@/app/_components/moment-input";
import { RecordMore } from "@/app/_server/record-more";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import type { readAllegation } from "@/lib/allegations/queries";
import { uploadMax } from "@/lib/evidence/intake/limit";
import { submitAnswer } from "./actions";

type Read = Awaited<ReturnType<typeof readAllegation>>;
type AnswersProps = Pick<Read, "allegation" | "answers"> & { mayAnswer: boolean; now: Date };

/** What the source was told, how long it has waited where it was told nothing, and where an answer is recorded. */
export function Answers({ allegation, answers, mayAnswer, now }: AnswersProps) {
  const t = useTranslations("allegations");
  const d = useTranslations("domain");
  const days = Math.floor((now.getTime() - allegation.receivedOn.getTime()) / 86_400_000);
  return (
    <section aria-labelledby="h-answers" id="answers">
      <SectionHead id="h-answers" title={t("answers")} />
      {answers.length === 0 ? (
        <p className="ink2">
          {t("no_answer")} {t("silent", { days })}
        </p>
      ) : (
        <ol className="stack">
          {answers.map((each) => (
            <li key={each.id}>
              <p className="small ink3">
                <Time at={each.toldAt} />, {d(`channel.${each.channel}`)}, {each.by}
              </p>
              <p className="whitespace-pre-line">{each.words}</p>
              <RecordMore table="source_answers" beside={allegation.reference} id={each.id} />
            </li>
          ))}
        </ol>
      )}
      {mayAnswer && (
        <details className="mt-2" open={answers.length === 0}>
          <summary>{t("answer")}</summary>
          <Panel className="mt-2">
            <Form
              action={submitAnswer}
              id="answer"
              route={`/api/allegations/${allegation.id}/answers`}
              carries={{ allegationId: allegation.id, reference: allegation.reference }}
            >
              <TextArea name="words" label={t("answer_words")} />
              <div className="fields">
                <Choose from="channel" label={t("answer_channel")} value={allegation.channel} />
                <MomentInput
                  name="toldAt"
                  asks="hour"
                  label={t("told_at")}
                  hint={t("told_at_hint")}
                  optional
                />
              </div>
              {answers.length === 0 && (
                <TextArea
                  name="lateReason"
                  label={t("late_reason")}
                  hint={t("late_reason_hint")}
                  rows={2}
                  optional
                />
              )}
              <FormFiles which="sent" most={uploadMax()} />
              <SubmitButton>{t("answer")}</SubmitButton>
            </Form>
          </Panel>
        </details>
      )}
    </section>
  );
}
