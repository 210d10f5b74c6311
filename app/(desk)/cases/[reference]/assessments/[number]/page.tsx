import { getLocale, getTranslations } from "next-intl/server";
import { Amended } from "@/app/_components/amended";
import { Refused } from "@/app/_components/refused";
import { StateTag } from "@/app/_components/state-tag";
import { TlpLabel } from "@/app/_components/tlp-label";
import { casePage } from "@/app/_server/case-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { amendmentsOf } from "@/lib/amendments/queries";
import { moves } from "@/lib/assessments/lifecycle";
import { everIn, findAssessment, stepsOf, systemsAssessed, teamOf } from "@/lib/assessments/queries";
import { progressOf, sheetOf } from "@/lib/assessments/sheet";
import { exposuresOf } from "@/lib/exposures/from-results";
import type { Tx } from "@/lib/kernel/as";
import { readNumber } from "@/lib/kernel/page";
import { recommendationsFrom } from "@/lib/recommendations/from-results";
import { AssessmentFacts } from "./assessment-facts";
import { MoveForm } from "./move-form";
import { outcomesFor } from "./outcomes-for";
import { Progress } from "./progress";
import { ResultList } from "./results/result-list";
import { sheetLines } from "./results/sheet-lines";
import { Steps } from "./steps";
import { TakeReport } from "./take-report";

/** So many requirements that are not met stand on the page; the sheet has them all. */
const mostShown = 20;

const readAssessment = async (tx: Tx, caseId: string, number: number) => {
  const assessment = await findAssessment(tx, caseId, number);
  const [systems, team, steps, progress, rows, exposures, recommendations, amendments, ever] =
    await Promise.all([
      systemsAssessed(tx, assessment.id),
      teamOf(tx, assessment.id),
      stepsOf(tx, assessment.id),
      progressOf(tx, assessment),
      sheetOf(tx, assessment, { result: "not_met" }, mostShown),
      exposuresOf(tx, assessment.id),
      recommendationsFrom(tx, assessment.id),
      amendmentsOf(tx, [assessment.id]),
      everIn(tx, assessment.id),
    ]);
  const notMet = { rows, exposures, recommendations, earlier: [] };
  return { assessment, systems, team, steps, progress, notMet, amendments, ever };
};

export default casePage({
  reads: (tx, { found, params }) => ({ its: readAssessment(tx, found.id, readNumber(params.number) ?? 0) }),
  show: async ({ base, reference, asked, its, not, reason }) => {
    const [t, locale] = await Promise.all([getTranslations("assessments"), getLocale()]);
    const { assessment, steps, progress, notMet } = its;
    const here = `${base}/assessments/${assessment.number}`;
    const enters = not("assessment.record") === null && assessment.state === "under_way";
    return (
      <div className="stack-l">
        <section aria-labelledby="h-assessment">
          <SectionHead
            id="h-assessment"
            title={
              <>
                {t("one", { number: String(assessment.number) })}: {assessment.checklist} {assessment.edition}{" "}
                <StateTag kind="assessment_state" state={assessment.state} />
              </>
            }
            acts={<TlpLabel label={assessment.label} />}
          />
          <Refused refusal={asked("refused")} />
          <div className="cols-even">
            <Panel>
              <AssessmentFacts {...its} base={base} />
              <div className="row mt-2">
                {not("assessment.amend") === null &&
                  (assessment.state === "reported" ? (
                    <p className="small ink3">{not("assessment.amend", "assessment.plan_reported")?.says}</p>
                  ) : (
                    <a className="small" href={`${base}/amend?assessment=${assessment.id}`}>
                      {t("amend")}
                    </a>
                  ))}
                <Amended history={its.amendments} {...its.ever} />
              </div>
            </Panel>
            <Panel stack>
              <Steps steps={steps} />
              {moves[assessment.state].map((to) => (
                <Possible key={to} not={not("assessment.move")} act={t(moveWord(assessment.state))}>
                  <MoveForm assessment={assessment} to={to} reference={reference} />
                </Possible>
              ))}
              {reason("assessment.export") === null && (
                <TakeReport reference={reference} number={assessment.number} />
              )}
            </Panel>
          </div>
        </section>
        <section aria-labelledby="h-progress">
          <SectionHead
            id="h-progress"
            title={t("progress")}
            note={t("tested", { n: assessment.tested, all: assessment.requirements })}
            acts={
              <a className="btn sm" href={`${here}/results`}>
                {t(enters ? "enter" : "read")}
              </a>
            }
          />
          <Progress progress={progress} here={`${here}/results`} />
        </section>
        {notMet.rows.length > 0 && (
          <section aria-labelledby="h-not-met">
            <SectionHead
              id="h-not-met"
              title={t("not_met")}
              acts={<a href={`${here}/results?show=not_met`}>{t("not_met_all")}</a>}
            />
            <ResultList lines={sheetLines(notMet, locale)} base={base} makes={outcomesFor(not)} />
          </section>
        )}
      </div>
    );
  },
});

const words = { planned: "begin", under_way: "report", reported: "resume" } as const;
const moveWord = (state: keyof typeof words) => words[state];
