import { getTranslations } from "next-intl/server";
import { casePage } from "@/app/_server/case-page";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { PageHead } from "@/app/_ui/page-head";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { contradictionsOf } from "@/lib/statements/contradictions/find";
import { publishedByOurs } from "@/lib/statements/contradictions/published-by-others";
import { findShared } from "@/lib/statements/shares/find";
import { obstacleToDeciding } from "@/lib/statements/shares/obstacle";
import { OtherwiseList } from "../../[number]/otherwise-list";
import { WeighedSheet } from "../../[number]/weighed-sheet";
import { submitJointApproval, submitJointReturn } from "./actions";

export default casePage({
  reads: (tx, { found, params }) => ({
    share: findShared(tx, found.id, params.id ?? ""),
    bases: readBases(tx, found.id),
    ours: publishedByOurs(tx, found.id),
  }),
  isOfRecord: true,
  head: async ({ share, reference }) => {
    const t = await getTranslations("statements");
    return (
      <PageHead
        title={share.title}
        lang={share.language}
        above={
          <>
            <span className="ref b">{reference}</span>
            <b>{t(`share.purposes.${share.purpose}`)}</b>
            <span className="small ink3">
              {t("shared.from", { organisation: share.organisation ?? "", who: share.by ?? "" })},{" "}
              <Time at={share.sharedAt} />
            </span>
          </>
        }
      />
    );
  },
  show: async ({ share, bases, ours, person, reference, not }) => {
    const t = await getTranslations("statements");
    const { current, decisions } = share;
    const weighed = current.sentences.map((sentence) =>
      sentence.kind === "assertion" ? weigh(sentence, bases, current.writtenAt) : null,
    );
    const contradictions = share.purpose === "joint_approval" ? contradictionsOf(current, ours, bases) : [];
    const why = not("statement.decide-shared", obstacleToDeciding(share));
    const carries = { shareId: share.id, digest: current.digest, reference, id: share.id };
    const approve = t("shared.approve", { organisation: person.organisation });
    return (
      <div className="cols">
        <div className="stack-l">
          <OtherwiseList
            of={{ contradictions, statement: { language: current.language } }}
            reference={reference}
            beside="ours"
          />
          <WeighedSheet
            of={{ statement: { language: current.language }, current, weighed }}
            reference={reference}
          />
        </div>
        <aside className="stack" aria-label={t("shared.title")}>
          <p className="small ink2">{t("shared.note")}</p>
          <p className="small ink2">{t("shared.bases")}</p>
          {share.purpose === "joint_approval" && why?.isNever && (
            <p className="small ink2">{t("shared.decided_by")}</p>
          )}
          {share.purpose === "joint_approval" && !why?.isNever && (
            <>
              <Panel labelledBy="h-approve" stack>
                <h2 id="h-approve" className="text-h3">
                  {t("decide.approve_title")}
                </h2>
                <p className="small ink2">{t("shared.approve_note")}</p>
                <p className="small ink2">{t("shared.translations")}</p>
                <Possible not={why} act={approve}>
                  <Form
                    action={submitJointApproval}
                    id="approve"
                    carries={{ ...carries, decision: "approved" }}
                  >
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
                    <SubmitButton>{approve}</SubmitButton>
                  </Form>
                </Possible>
              </Panel>
              <Panel labelledBy="h-return" stack>
                <h2 id="h-return" className="text-h3">
                  {t("shared.return")}
                </h2>
                <Possible not={why} act={t("shared.return")}>
                  <Form action={submitJointReturn} id="return" carries={{ ...carries, decision: "returned" }}>
                    <TextArea
                      name="reason"
                      label={t("shared.return_reason")}
                      hint={t("shared.return_hint")}
                    />
                    <SubmitButton weight="plain">{t("shared.return")}</SubmitButton>
                  </Form>
                </Possible>
              </Panel>
            </>
          )}
          {decisions.map((each) => (
            <p key={each.id} className="small ink2">
              {t("share.decision", { decision: each.decision, who: each.by ?? "" })}, <Time at={each.at} />
              {each.reason !== "" && `: “${each.reason}”`}
              {each.inSpite !== "" && ` ${t("otherwise.approved_in_spite", { reason: each.inSpite })}`}
            </p>
          ))}
        </aside>
      </div>
    );
  },
});
