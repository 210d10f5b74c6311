import { eq } from "drizzle-orm";
import { z } from "zod";
import { observables } from "@/db/schema/observables";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";

const input = z.object({ observableId: z.uuid(), reason: reason() });

/** Puts an observable aside that says nothing about the matter; it stays on record, with the reason, and is no longer compared with other cases. Refuses one that was put aside already. */
export const dropObservable = command("observable.drop", input, async (tx, { actor, at, input }) => {
  const [seen] = await tx
    .select({ caseId: observables.caseId })
    .from(observables)
    .where(eq(observables.id, input.observableId));
  if (!seen) throw notFound();
  await lockOpenCase(tx, seen.caseId);
  const [found] = await tx.select().from(observables).where(eq(observables.id, input.observableId));
  if (!found) throw notFound();
  const why = obstacle(found);
  if (why) throw conflict(why);
  await tx
    .update(observables)
    .set({ droppedAt: at, droppedBy: actor.id, dropReason: input.reason })
    .where(eq(observables.id, found.id));
  return done({ id: found.id }, { caseId: found.caseId, subjectId: found.id, facts: { kind: found.kind } });
});
