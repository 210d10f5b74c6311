import { eq } from "drizzle-orm";
import { z } from "zod";
import { observables } from "@/db/schema/observables";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { obstacle } from "./lifecycle";
import { lockObservable } from "./lock";

const input = z.object({ observableId: z.uuid(), reason: reason() });

/** Puts an observable aside that says nothing about the matter; it stays on record, with the reason, and is no longer compared with other cases. Refuses one that was put aside already. */
export const dropObservable = command("observable.drop", input, async (tx, { actor, at, input }) => {
  const found = await lockObservable(tx, input.observableId);
  const why = obstacle(found);
  if (why) throw conflict(why);
  await tx
    .update(observables)
    .set({ droppedAt: at, droppedBy: actor.id, dropReason: input.reason })
    .where(eq(observables.id, found.id));
  return done({ id: found.id }, { caseId: found.caseId, subjectId: found.id, facts: { kind: found.kind } });
});
