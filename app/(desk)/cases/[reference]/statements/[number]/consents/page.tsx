import { getTranslations } from "next-intl/server";
import { TlpLabel } from "@/app/_components/tlp-label";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import { evidenceReference } from "@/lib/evidence/reference";
import type { Lowered } from "@/lib/statements/lowering/facts";
import { statementPage } from "../statement-page";
import { submitConsentRequest } from "./actions";

export default statementPage({
  head: async () => ({ title: (await getTranslations("statements.lowering"))("title") }),
  show: async ({ of, why }) => {
    const [t, d] = await Promise.all([
      getTranslations("statements.lowering"),
      getTranslations("statements.drawn"),
    ]);
    const { statement, current, lowered, requests, parties } = of;
    const named = ({ kind, number }: Lowered) =>
      kind === "evidence" ? d("evidence", { number: evidenceReference(number) }) : d(kind, { number });
    const finder = ({ organisationId }: Lowered) =>
      parties.find(({ id }) => id === organisationId)?.short ?? "";
    const open = lowered.filter(({ standing }) => standing === "not_asked" || standing === "refused");
    return (
      <div className="cols">
        <section aria-labelledby="h-lowering">
          <SectionHead id="h-lowering" title={t("drawn_on")} />
          {lowered.length === 0 ? (
            <p className="ink3">{t("none")}</p>
          ) : (
            <Panel flush>
              <ul className="list">
                {lowered.map((each) => (
                  <li key={`${each.place} ${each.id}`}>
                    <p>
                      <TlpLabel label={each.label} /> <b>{named(each)}</b>, {finder(each)}:{" "}
                      {t(`standing.${each.standing}`)}
                    </p>
                    <p lang={statement.language}>{each.words}</p>
                    {requests
                      .filter(({ recordId, words }) => recordId === each.id && words === each.words)
                      .map((request) => (
                        <p key={request.id} className="small ink2">
                          {request.askedBy}, <Time at={request.askedAt} />
                          {request.answeredAt !== null && request.answer !== null && (
                            <>
                              : {t(`standing.${request.answer}`)}, {request.answeredBy},{" "}
                              <Time at={request.answeredAt} />
                              {request.answerReason !== null && `, “${request.answerReason}”`}
                            </>
                          )}
                        </p>
                      ))}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </section>
        {open.length > 0 && (
          <Panel labelledBy="h-ask" stack>
            <h2 id="h-ask" className="text-h3">
              {t("ask")}
            </h2>
            <p className="small ink2">{t("ask_note")}</p>
            <Possible not={why("statement.ask-consent")} act={t("ask")}>
              <Form
                action={submitConsentRequest}
                carries={{ statementId: statement.id, digest: current.digest }}
              >
                <RadioGroup
                  name="fact"
                  legend={t("which")}
                  choices={open.map((each) => ({
                    value: `${each.place}:${each.id}`,
                    label: `${named(each)}, ${finder(each)}`,
                    note: each.words,
                  }))}
                />
                <SubmitButton>{t("ask")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        )}
      </div>
    );
  },
});
