import { eq } from "drizzle-orm";
import { z } from "zod";
import { allegations, triageDecisions } from "@/db/schema/allegations";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockAllegation } from "./lock";

const input = z.object({ allegationId: z.uuid(), reason: reason() });

/** Declines an allegation with a reason. Refused once it is in a case. */
export const declineAllegation = command("allegation.decline", input, async (tx, { actor, at, input }) => {
  const found = await lockAllegation(tx, input.allegationId);
  const why = obstacle("allegation.decline", found.status);
  if (why) throw conflict(why);
  await tx
    .update(allegations)
    .set({ status: "declined", version: found.version + 1 })
    .where(eq(allegations.id, found.id));
  await tx.insert(triageDecisions).values({
    allegationId: found.id,
    decision: "declined",
    reason: input.reason,
    decidedBy: actor.id,
    decidedAt: at,
  });
  return done(
    { id: found.id, reference: found.reference },
    {
      caseId: null,
      subjectId: found.id,
      facts: { from: found.status, to: "declined" },
    },
  );
});
