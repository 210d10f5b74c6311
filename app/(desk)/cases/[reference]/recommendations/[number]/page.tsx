import { getLocale, getTranslations } from "next-intl/server";
import { RecommendationDays } from "@/app/_components/recommendation-days";
import { RecommendationState } from "@/app/_components/recommendation-state";
import { Refused } from "@/app/_components/refused";
import { Reminders } from "@/app/_components/reminders";
import { casePage } from "@/app/_server/case-page";
import { pathNumber } from "@/app/_server/path-number";
import { RecordMore } from "@/app/_server/record-more";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { because } from "@/app/_ui/why";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { may } from "@/lib/kernel/policy";
import { isOpen, isOwed } from "@/lib/recommendations/lifecycle";
import { findRecommendation } from "@/lib/recommendations/queries";
import { AnswerForms } from "./answer-forms";
import { Grounds } from "./grounds";
import { History } from "./history";
import { Remind } from "./remind";
import { VerifyForms } from "./verify-forms";

export default casePage({
  reads: (tx, { found, params }) => ({
    recommendation: findRecommendation(tx, found.id, pathNumber(params.number)),
  }),
  show: async ({ person, base, reference, asked, recommendation, not }) => {
    const [t, locale] = await Promise.all([getTranslations("recommendations"), getLocale()]);
    const { id, number, what, why, state, ownerId, owner } = recommendation;
    const today = dayOf(now());
    const isOurs = ownerId === person.organisationId;
    const answers = may(person, "recommendation.accept") && isOurs;
    // Of one that is verified nobody has anything left to answer.
    const notAnswer =
      state === "verified"
        ? null
        : not("recommendation.accept", state === "implemented" ? "recommendation.implemented" : null);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-recommendation">
          <SectionHead
            id="h-recommendation"
            title={t("one", { number })}
            acts={<a href={`${base}/recommendations`}>{t("to_list")}</a>}
          />
          <p className="b wrap">{what}</p>
          <p>
            <RecommendationState recommendation={recommendation} today={today} />{" "}
            <span className="small ink3">
              {t("owner")} <b>{recommendation.ownerName}</b>,{" "}
              <RecommendationDays recommendation={recommendation} today={today} />
            </span>
          </p>
          <p className="wrap whitespace-pre-line mt-2">{why}</p>
          <Grounds grounds={recommendation.grounds} base={base} />
          <p className="small ink3">
            {t("given", { date: formatDay(recommendation.givenOn, locale), who: recommendation.by ?? "" })}
          </p>
          <RecordMore table="recommendations" beside={reference} id={id} />
        </section>
        <section aria-labelledby="h-history">
          <SectionHead id="h-history" title={t("history")} />
          <Refused refusal={asked("refused")} />
          <History
            steps={recommendation.steps}
            files={recommendation.files}
            reference={reference}
            back={`${base}/recommendations/${number}`}
            mayOpen={may(person, "recommendation.open-file")}
          />
        </section>
        {answers && state !== "verified" && !notAnswer?.isNever && (
          <section aria-labelledby="h-answer">
            <SectionHead id="h-answer" title={t("answer", { organisation: owner })} note={t("answer_note")} />
            <Panel>
              {notAnswer === null ? (
                <AnswerForms recommendation={recommendation} reference={reference} />
              ) : (
                <p className="ink2">{notAnswer.says}</p>
              )}
            </Panel>
          </section>
        )}
        {isOpen(state) && (
          <section aria-labelledby="h-verification">
            <SectionHead id="h-verification" title={t("verification")} />
            <Panel>
              <Possible
                not={
                  not("recommendation.verify") ??
                  (isOwed(state) ? because(t("verify_later", { owner })) : null)
                }
                act={t("verify")}
              >
                <VerifyForms recommendationId={id} reference={reference} />
              </Possible>
            </Panel>
          </section>
        )}
        {(recommendation.reminders.length > 0 || isOwed(state)) && (
          <section aria-labelledby="h-reminders">
            <SectionHead id="h-reminders" title={t("reminders")} />
            <Panel>
              <Reminders reminders={recommendation.reminders} />
              {isOwed(state) && (
                <Possible not={not("recommendation.remind")} act={t("remind")}>
                  <Remind recommendationId={id} reference={reference} />
                </Possible>
              )}
            </Panel>
          </section>
        )}
      </div>
    );
  },
});
