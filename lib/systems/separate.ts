import { eq } from "drizzle-orm";
import { z } from "zod";
import { systemJoinings } from "@/db/schema/inventory";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { areSeen } from "./seen";

const input = z.object({ systemId: z.uuid(), reason: reason() });

/** Takes a system out of the other record into which it was joined wrongly: both stand for themselves again, each with what was recorded of it. Refuses one that is not joined, and one of which the actor does not see both records. */
export const separateSystems = command("system.separate", input, async (tx, { actor, at, input }) => {
  const { systemId } = input;
  if (!(await areSeen(tx, [systemId]))) throw notFound();
  const [joining] = await tx
    .select()
    .from(systemJoinings)
    .where(eq(systemJoinings.systemId, systemId))
    .for("update");
  if (!joining || joining.endedAt !== null) throw conflict("system.not_joined");
  await tx
    .update(systemJoinings)
    .set({ endedBy: actor.id, endedAt: at, endReason: input.reason })
    .where(eq(systemJoinings.systemId, systemId));
  return done(
    { id: systemId },
    {
      caseId: null,
      subjectId: systemId,
      facts: { from: joining.intoId, joinedAt: joining.joinedAt.toISOString() },
    },
  );
});
