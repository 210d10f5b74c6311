import { getTranslations } from "next-intl/server";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { restsBadly } from "@/lib/statements/assertions";
import { DrawnList } from "../drawn-list";
import { JointPanel } from "../joint-panel";
import { OtherwiseList } from "../otherwise-list";
import { Readiness } from "../readiness";
import { statementPage } from "../statement-page";
import { UnlinkedWords } from "../unlinked-words";
import { WeighedSheet } from "../weighed-sheet";
import { submitApproval, submitReturn } from "./actions";

export default statementPage({
  head: async ({ of }) => {
    const t = await getTranslations("statements.decide");
    return {
      title: t("title", { number: of.current.number }),
      acts: (
        <a className="to-act" href="#h-approve">
          {t("approve_title")}
        </a>
      ),
    };
  },
  show: async ({ of, base, reference, not, why }) => {
    const t = await getTranslations("statements");
    const { statement, current, weighed, approvals, contradictions } = of;
    const notApproved =
      why("statement.approve") ??
      not("statement.approve", approvals.byOneself ? "statement.approved_already" : null);
    const notReturned = why("statement.return");

    const { number } = current;
    const bad = weighed.some((each) => each !== null && restsBadly(each.state));
    const carried = { statementId: statement.id, digest: current.digest };
    return (
      <div className="cols">
        <div className="stack">
          <h2 lang={statement.language}>{current.title}</h2>
          <OtherwiseList of={of} reference={reference} />
          <WeighedSheet
            of={of}
            reference={reference}
            {...(why("statement.comment") === null ? { base } : {})}
          />
          <UnlinkedWords of={of} />
        </div>
        <aside className="stack" aria-label={t("decide.title", { number })}>
          {!notApproved?.isNever && <p className="ink2">{t("decide.note")}</p>}
          <Readiness of={of} base={base} />
          <DrawnList
            of={of}
            base={base}
            isApproved={statement.state !== "draft" && statement.state !== "in_review"}
          />
          <JointPanel of={of} base={base} />
          <Panel labelledBy="h-approve" stack>
            <h2 id="h-approve" className="text-h3">
              {t("decide.approve_title")}
            </h2>
            <Possible not={notApproved} act={t("decide.approve", { number })}>
              <Form action={submitApproval} id="approve" carries={carried}>
                {bad && <TextArea name="overReason" label={t("decide.over")} hint={t("decide.over_hint")} />}
                {contradictions.length > 0 && (
                  <>
                    <Checkbox name="seen" label={t("otherwise.seen")} />
                    <TextArea
                      name="inSpite"
                      label={t("otherwise.in_spite")}
                      hint={t("otherwise.in_spite_hint")}
                    />
                  </>
                )}
                <SubmitButton>{t("decide.approve", { number })}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
          <Panel labelledBy="h-return" stack>
            <h2 id="h-return" className="text-h3">
              {t("decide.return_title")}
            </h2>
            <Possible not={notReturned} act={t("decide.return", { number })}>
              <Form action={submitReturn} id="return" carries={carried}>
                <TextArea name="reason" label={t("decide.reason")} hint={t("decide.reason_hint")} />
                <SubmitButton weight="plain">{t("decide.return", { number })}</SubmitButton>
              </Form>
            </Possible>
          </Panel>
        </aside>
      </div>
    );
  },
});
