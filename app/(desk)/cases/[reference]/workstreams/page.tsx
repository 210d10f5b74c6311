import { getTranslations } from "next-intl/server";
import { Choose } from "@/app/_components/choose";
import { casePage } from "@/app/_server/case-page";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { RadioGroup } from "@/app/_ui/radio-group";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { decisionsOf } from "@/lib/cases/decisions";
import { optionalWorkstreams } from "@/lib/cases/optional-workstreams";
import { submitDecision } from "./actions";

export default casePage({
  reads: (tx, { found }) => ({ decisions: decisionsOf(tx, found.id) }),
  show: async ({ found, reference, decisions, not }) => {
    const [t, d] = await Promise.all([
      getTranslations("cases.workstream"),
      getTranslations("domain.workstream"),
    ]);
    return (
      <div className="stack-l">
        <section aria-labelledby="h-decided">
          <SectionHead id="h-decided" title={t("decided")} />
          <Panel flush>
            <ul className="list">
              {optionalWorkstreams.map((each) => {
                const its = decisions.find(({ workstream }) => workstream === each);
                return (
                  <li key={each}>
                    <p>
                      <b>{d(each)}</b>: {its ? t(its.needed ? "yes" : "no") : t("undecided")}
                    </p>
                    {its && (
                      <>
                        <p className="wrap">{its.reason}</p>
                        <p className="small ink3">
                          {its.by ?? ""}, <Time at={its.at} />
                        </p>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
          </Panel>
        </section>
        <section aria-labelledby="h-decide">
          <SectionHead id="h-decide" title={t("title")} />
          <Panel>
            <Possible not={not("case.decide-workstream")} act={t("act")}>
              <Form action={submitDecision} carries={{ caseId: found.id, reference }}>
                <Choose from="workstream" only={optionalWorkstreams} label={t("stream")} />
                <RadioGroup
                  name="needed"
                  legend={t("needed")}
                  choices={[
                    { value: "no", label: t("no") },
                    { value: "yes", label: t("yes") },
                  ]}
                />
                <TextArea name="reason" label={t("reason")} hint={t("reason_hint")} />
                <SubmitButton>{t("act")}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        </section>
      </div>
    );
  },
});
