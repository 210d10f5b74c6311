import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { decideGrant } from "./decide-grant";
import { grantToDecide } from "./grant-to-decide";

const input = z.object({ grantId: z.uuid() });

/** A second person's yes to a grant, which puts it into force, or takes the mark from one made alone. Refuses who gave it, who gets it, whom one of them appointed alone, and who has no second factor. */
export const confirmGrant = command("person.confirm-grant", input, async (tx, { actor, at, input }) => {
  const grant = await grantToDecide(tx, input.grantId);
  await decideGrant(tx, grant.id, { decision: "confirmed", decidedBy: actor.id, decidedAt: at });
  const { personId, gives, alone, grantedBy } = grant;
  return done({ personId }, { caseId: null, subjectId: personId, facts: { gives, alone, grantedBy } });
});
