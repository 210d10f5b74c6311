import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { loweringAnswers } from "@/db/schema/vocabulary";
import { askedOfUs } from "@/lib/statements/lowering/queries";
import { submitConsent } from "./actions";

export default casePage({
  reads: (tx, { found }) => ({ requests: askedOfUs(tx, found.id) }),
  show: async ({ requests, reference, not }) => {
    const t = await getTranslations("statements.lowering");
    // A sentence that several records carry is asked about once for each of them.
    const sentences = [...new Set(requests.map(({ words }) => words))];
    return (
      <section aria-labelledby="h-asked">
        <SectionHead id="h-asked" title={t("asked_title")} />
        {requests.length === 0 && <p className="ink3">{t("nothing_asked")}</p>}
        <div className="stack">
          {sentences.map((words) => (
            <Panel key={words} stack>
              <p className="b">“{words}”</p>
              {requests
                .filter((each) => each.words === words)
                .map((each) => (
                  <div key={each.id} className="stack-s">
                    <p>
                      <TlpLabel label={each.label} />{" "}
                      {t("asked_by", { organisation: each.organisation ?? "", who: each.askedBy ?? "" })},{" "}
                      <Time at={each.askedAt} />
                    </p>
                    {each.answer !== null && each.answeredAt !== null ? (
                      <p className="small ink2">
                        {t(`standing.${each.answer}`)}, {each.answeredBy}, <Time at={each.answeredAt} />
                        {each.answerReason !== null && `, “${each.answerReason}”`}
                      </p>
                    ) : (
                      <Possible not={not("statement.answer-consent")} act={t("answer_act")}>
                        <Form action={submitConsent} id={each.id} carries={{ requestId: each.id, reference }}>
                          <RadioGroup
                            name="answer"
                            legend={t("answer_legend")}
                            choices={loweringAnswers.map((value) => ({ value, label: t(`answer.${value}`) }))}
                          />
                          <TextArea
                            name="reason"
                            label={t("answer_reason")}
                            hint={t("answer_hint")}
                            rows={2}
                            optional
                          />
                          <SubmitButton>{t("answer_act")}</SubmitButton>
                        </Form>
                      </Possible>
                    )}
                  </div>
                ))}
            </Panel>
          ))}
        </div>
      </section>
    );
  },
});
