import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { forbidden } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { decideErasure } from "./decide-erasure";
import { findProposal, refusalToSecond } from "./proposal-to-decide";

const input = z.object({ proposalId: z.uuid(), reason: reason() });

/** Takes back one's own proposal to erase, with a reason. Refuses whoever did not make it. */
export const withdrawErasure = command("audit.withdraw-erasure", input, async (tx, { actor, at, input }) => {
  const { id, subjectId: concerns, field, proposedBy, why } = await findProposal(tx, input.proposalId);
  if (why === "erased" || why === "decided" || why === "missing") throw refusalToSecond(why);
  if (proposedBy !== actor.id) throw forbidden("log.not_own_proposal");
  const word = { decision: "withdrawn", reason: input.reason, decidedBy: actor.id, decidedAt: at } as const;
  await decideErasure(tx, { proposalId: id, ...word });
  return done(
    { proposalId: id },
    { caseId: null, subjectKind: "log", subjectId: id, facts: { field, concerns } },
  );
});
