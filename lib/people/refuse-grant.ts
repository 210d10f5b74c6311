import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { decideGrant } from "./decide-grant";
import { grantToDecide } from "./grant-to-decide";

const input = z.object({ grantId: z.uuid(), reason: reason() });

/** A second person's no to a grant that waits, with a reason; it never comes into force. What was made alone is in force, and is taken away as a role is. */
export const refuseGrant = command("person.refuse-grant", input, async (tx, { actor, at, input }) => {
  const grant = await grantToDecide(tx, input.grantId);
  if (grant.alone) throw conflict("person.grant_in_force");
  const word = { decision: "refused", reason: input.reason, decidedBy: actor.id, decidedAt: at } as const;
  await decideGrant(tx, grant.id, word);
  const { personId, gives, grantedBy } = grant;
  return done({ personId }, { caseId: null, subjectId: personId, facts: { gives, grantedBy } });
});
