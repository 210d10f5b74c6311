import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { decideErasure } from "./decide-erasure";
import { findProposal, refusalToSecond } from "./proposal-to-decide";

const input = z.object({ proposalId: z.uuid(), reason: reason() });

/** A second person's no to a proposal to erase, with a reason; who proposed it is told. It is refused to whom the erasure would be. */
export const refuseErasure = command("audit.refuse-erasure", input, async (tx, { actor, at, input }) => {
  const { id, subjectId: concerns, field, proposedBy, why } = await findProposal(tx, input.proposalId);
  if (why !== "none" && why !== "works_here") throw refusalToSecond(why);
  const word = { decision: "refused", reason: input.reason, decidedBy: actor.id, decidedAt: at } as const;
  await decideErasure(tx, { proposalId: id, ...word });
  return done(
    { proposalId: id },
    { caseId: null, subjectKind: "log", subjectId: id, facts: { field, concerns } },
    [notify([proposedBy], { kind: "erasure.refused", caseId: null, subjectId: id })],
  );
});
