import { getTranslations } from "next-intl/server";
import { NextAct } from "@/app/_components/next-act";
import { casePage } from "@/app/_server/case-page";
import { EmptyState } from "@/app/_ui/empty-state";
import { NextPage } from "@/app/_ui/next-page";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { because } from "@/app/_ui/why";
import { listChecklists } from "@/lib/assessments/checklist/queries";
import { assessmentsOfCase } from "@/lib/assessments/queries";
import { listMembers } from "@/lib/cases/queries";
import { pageFrom, readNumber } from "@/lib/kernel/page";
import { systemsOfCase } from "@/lib/systems/queries";
import { LabelFields } from "../_parts/label-fields";
import { AssessmentRows } from "./assessment-rows";
import { PlanForm } from "./plan-form";

export default casePage({
  reads: (tx, { found, asked }) => ({
    page: assessmentsOfCase(tx, found.id, pageFrom(readNumber(asked("after")))),
    checklists: listChecklists(tx),
    systems: systemsOfCase(tx, found.id),
    members: listMembers(tx, found.id),
  }),
  show: async ({ person, found, reference, base, asked, page, checklists, systems, members, not }) => {
    const t = await getTranslations("assessments");
    const notPlan = not("assessment.plan");
    const lacks = systems.length === 0 ? "system_first" : checklists.length === 0 ? "no_checklist" : null;
    const next =
      lacks === "system_first" ? (
        <a href={`${base}/systems#record`}>{t("system_first")}</a>
      ) : (
        (lacks && t(lacks)) || <a href="#plan">{t("plan")}</a>
      );
    return (
      <div className="stack-l">
        <section aria-labelledby="h-assessments">
          <SectionHead id="h-assessments" title={t("title")} />
          {page.rows.length === 0 ? (
            <EmptyState
              title={t("empty")}
              why={t("empty_why")}
              next={
                <NextAct not={notPlan} base={base}>
                  {next}
                </NextAct>
              }
            />
          ) : (
            <AssessmentRows rows={page.rows} base={base} />
          )}
          <NextPage here={`${base}/assessments`} after={asked("after")} next={page.next} />
        </section>
        <section aria-labelledby="h-plan" id="plan">
          <SectionHead id="h-plan" title={t("plan")} />
          <Panel>
            <Possible not={notPlan ?? (lacks ? because(t(lacks)) : null)} act={t("plan")}>
              <PlanForm {...{ caseId: found.id, reference, checklists, systems, members }}>
                <LabelFields label={found.label} members={members} self={person.id} />
              </PlanForm>
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
