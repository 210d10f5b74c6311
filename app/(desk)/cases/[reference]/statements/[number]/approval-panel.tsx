import { getTranslations } from "next-intl/server";
import { BlockedButton } from "@/app/_ui/blocked-button";
import { ButtonLink } from "@/app/_ui/button-link";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import type { Why } from "@/app/_ui/why";
import { restsBadly } from "@/lib/statements/assertions";
import { isForThePublic, type StatementAct } from "@/lib/statements/lifecycle";
import { sounding } from "@/lib/statements/words-without-basis";
import { submitForReview } from "./actions";
import { DrawnList } from "./drawn-list";
import type { ReadStatement } from "./read-statement";

type ApprovalPanelProps = {
  of: ReadStatement;
  base: string;
  /** Why an act on the statement is not possible for the reader now. */
  why: (act: StatementAct) => Why | null;
};

/** Where the newest version stands between its writer and its approver, and what each may do now. */
export async function ApprovalPanel({ of, base, why }: ApprovalPanelProps) {
  const [t, o, h] = await Promise.all([
    getTranslations("statements"),
    getTranslations("statements.otherwise"),
    getTranslations("statements.hand_over"),
  ]);
  const { statement, current, weighed, decisions, found, withdrawal, unlinked } = of;
  const notSubmitted = why("statement.submit");
  const notDecided = why("statement.return");
  const notPublished = why("statement.publish");
  const bad = weighed.filter((each) => each !== null && restsBadly(each.state)).length;
  const sound = sounding(unlinked).length;
  const open = statement.state === "draft" || statement.state === "in_review";
  const waits = notDecided === null ? "waits_for_you" : "waits";
  const isPublic = isForThePublic(statement.audience);
  const isOver = !["draft", "in_review", "approved", "handed_over"].includes(statement.state);
  return (
    <Panel labelledBy="h-approval" stack>
      <h3 id="h-approval">{t("approval", { number: current.number })}</h3>
      {open && <p className="small ink2">{t(statement.state === "draft" ? "not_waiting" : waits)}</p>}
      {open && bad > 0 && <p className="small ink2">{t("bad", { count: bad })}</p>}
      <p className="small">
        <a href={`${base}/words`}>{t("unlinked.count", { count: unlinked.length })}</a>
        {open && sound > 0 && <b className="block tone caution">{t("unlinked.open", { count: sound })}</b>}
      </p>
      <DrawnList of={of} base={base} isApproved={!open} />
      {statement.state === "draft" &&
        (notSubmitted === null ? (
          <Form
            action={submitForReview}
            id="submit"
            carries={{ statementId: statement.id, version: statement.version }}
          >
            <SubmitButton describedBy="submit-note">{t("submit")}</SubmitButton>
            <p className="small ink3" id="submit-note">
              {t("submit_note")}
            </p>
          </Form>
        ) : (
          <BlockedButton reason={notSubmitted}>{t("submit")}</BlockedButton>
        ))}
      {(statement.state === "in_review" || statement.state === "approved") &&
        (notDecided === null ? (
          <p>
            <ButtonLink href={`${base}/approval`} weight={statement.state === "in_review" ? "main" : "plain"}>
              {t("review", { number: current.number })}
            </ButtonLink>
          </p>
        ) : (
          <BlockedButton reason={notDecided}>{t("review", { number: current.number })}</BlockedButton>
        ))}
      {statement.audience !== "public" && !isOver && (
        <Possible not={why("statement.hand-over")} act={h("link", { number: current.number })}>
          <p>
            <ButtonLink href={`${base}/hand-over`} weight={isPublic ? "plain" : "main"}>
              {statement.state === "handed_over" ? h("again") : h("link", { number: current.number })}
            </ButtonLink>
          </p>
        </Possible>
      )}
      {isPublic &&
        (open || statement.state === "approved") &&
        (notPublished === null ? (
          <p>
            <ButtonLink href={`${base}/publication`} weight="main">
              {t("publish_open", { number: current.number })}
            </ButtonLink>
          </p>
        ) : (
          found.status !== "closed" && <BlockedButton reason={notPublished}>{t("publish")}</BlockedButton>
        ))}
      {statement.state === "withdrawn" && withdrawal.at && (
        <div className="small ink2">
          <p>
            {t("withdraw.done", { who: withdrawal.by ?? "" })}, <Time at={withdrawal.at} />
          </p>
          <p>“{withdrawal.reason}”</p>
        </div>
      )}
      {(open || statement.state === "approved") && why("statement.withdraw") === null && (
        <p>
          <a className="small" href={`${base}/withdrawal`}>
            {t("withdraw.act")}
          </a>
        </p>
      )}
      {decisions.map((each) => (
        <div key={each.id} className="small ink2">
          <p>
            {t("decided", { number: each.version, decision: each.decision, who: each.by ?? "" })}
            {each.forWhom !== null && ` ${t("for_whom", { name: each.forWhom })}`}, <Time at={each.at} />
          </p>
          {each.reason !== "" && <p>“{each.reason}”</p>}
          {each.inSpite !== "" && <p>{o("approved_in_spite", { reason: each.inSpite })}</p>}
        </div>
      ))}
    </Panel>
  );
}
