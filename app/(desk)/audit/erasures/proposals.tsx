import { useTranslations } from "next-intl";
import type { Reason } from "@/app/_server/reasons";
import { Form } from "@/app/_ui/form";
import { Panel } from "@/app/_ui/panel";
import { Possible } from "@/app/_ui/possible";
import { SectionHead } from "@/app/_ui/section-head";
import { SubmitButton } from "@/app/_ui/submit-button";
import { Time } from "@/app/_ui/time";
import { type WhyNotErase, whyNotEraseKeys } from "@/lib/audit/erase-personal";
import type { listErasureProposals } from "@/lib/audit/erasures";
import { submitErasure } from "./actions";

type ProposalsProps = {
  proposals: Awaited<ReturnType<typeof listErasureProposals>>;
  reason: Reason;
};

/** What waits for a second person to erase it. */
export function Proposals({ proposals, reason }: ProposalsProps) {
  const t = useTranslations("audit.erasures");
  if (proposals.length === 0) return null;
  return (
    <section aria-labelledby="h-proposed">
      <SectionHead id="h-proposed" title={t("proposed")} note={t("proposed_note")} />
      <Panel stack>
        {proposals.map((proposal) => (
          <div key={proposal.id} className="stack-s">
            <p>
              {proposal.authority} ({proposal.paperNumber}, {proposal.paperOn})
            </p>
            <p className="small ink3">
              {proposal.by}, <Time at={proposal.proposedAt} />,{" "}
              <span className="mono wrap">{proposal.eventId}</span>
            </p>
            <Possible not={reason("audit.erase-personal", keyOf(proposal.why))} act={t("act")}>
              <Form action={submitErasure} id={`erase-${proposal.id}`} carries={{ proposalId: proposal.id }}>
                <SubmitButton weight="grave">{t("act")}</SubmitButton>
              </Form>
            </Possible>
          </div>
        ))}
      </Panel>
    </section>
  );
}

const keyOf = (why: WhyNotErase) =>
  why === "own_proposal" || why === "own_act" ? whyNotEraseKeys[why] : null;
