import { useLocale, useTranslations } from "next-intl";
import type { Reason } from "@/app/_server/reasons";
import { Form } from "@/app/_ui/form";
import { formatDay } from "@/app/_ui/moment";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { TextArea } from "@/app/_ui/text-area";
import { Time } from "@/app/_ui/time";
import type { listErasureProposals } from "@/lib/audit/erasures";
import { whyNotEraseKeys } from "@/lib/audit/proposal-to-decide";
import { submitErasure, submitErasureRefusal, submitErasureWithdrawal } from "./actions";
import { concernsOf } from "./values";

type Proposal = Awaited<ReturnType<typeof listErasureProposals>>[number];
type ProposalsProps = { proposals: readonly Proposal[]; reason: Reason };

/** What waits for a second person, who erases or refuses; who proposed it may take it back. */
export function Proposals({ proposals, reason }: ProposalsProps) {
  const [t, locale] = [useTranslations("audit.erasures"), useLocale()];
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="h-proposed">
      <SectionHead id="h-proposed" title={t("proposed")} note={t("proposed_note")} />
      <Panel stack>
        {proposals.map((proposal) => (
          <div key={proposal.id} className="stack">
            <div className="stack-s">
              <p>
                <b>{concernsOf(t, proposal)}</b>
              </p>
              <p>
                {proposal.authority} ({proposal.paperNumber}, {formatDay(proposal.paperOn, locale)})
              </p>
              <p className="small ink3">
                {proposal.by}, <Time at={proposal.proposedAt} />
                {(proposal.eventId ?? proposal.recordId) && (
                  <span className="mono wrap">, {proposal.eventId ?? proposal.recordId}</span>
                )}
                {proposal.paperSha256 && <span className="mono wrap">, SHA-256 {proposal.paperSha256}</span>}
              </p>
            </div>
            <Decide proposal={proposal} reason={reason} />
          </div>
        ))}
      </Panel>
    </section>
  );
}

function Decide({ proposal: { id, why }, reason }: { proposal: Proposal; reason: Reason }) {
  const t = useTranslations("audit.erasures");
  const not = reason("audit.erase-personal", why === "none" ? null : whyNotEraseKeys[why]);
  const carries = { proposalId: id };
  return (
    <>
      <Possible not={not} act={t("act")}>
        <Form action={submitErasure} id={`erase-${id}`} carries={carries}>
          <SubmitButton weight="grave">{t("act")}</SubmitButton>
        </Form>
      </Possible>
      {not === null && (
        <Form action={submitErasureRefusal} id={`refuse-${id}`} carries={carries}>
          <TextArea name="reason" label={t("refuse_reason")} rows={2} />
          <SubmitButton weight="plain">{t("refuse")}</SubmitButton>
        </Form>
      )}
      {why === "own_proposal" && (
        <Form action={submitErasureWithdrawal} id={`withdraw-${id}`} carries={carries}>
          <TextArea name="reason" label={t("withdraw_reason")} rows={2} />
          <SubmitButton weight="plain">{t("withdraw")}</SubmitButton>
        </Form>
      )}
    </>
  );
}
