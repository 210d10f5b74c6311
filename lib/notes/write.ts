import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { notes } from "@/db/schema/tasks";
import { lockOpenCase } from "@/lib/cases/lock";
import { listMembers } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { mentioned } from "./mentioned";

const input = z.object({
  caseId: z.uuid(),
  text: prose(10_000),
  /** The text of one's own that this one takes the place of. */
  follows: z.uuid().optional(),
});

/** Writes a note on a case, or a later text of one's own; who is mentioned by name hears of it. Refuses another's note, and one that has a later text already. */
export const writeNote = command("note.write", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.follows !== undefined) await requireOwnLast(tx, into.id, input.follows, actor.id);
  const told = mentioned(input.text, await listMembers(tx, into.id)).map(({ id }) => id);
  const id = randomUUID();
  await tx.insert(notes).values({
    id,
    caseId: into.id,
    follows: input.follows ?? null,
    text: input.text,
    writtenBy: actor.id,
    writtenAt: at,
  });
  return done(
    { id },
    { caseId: into.id, subjectId: id, facts: { follows: input.follows ?? null, mentioned: told.length } },
    [notify(told, { kind: "note.mentioned", caseId: into.id, subjectId: id })],
  );
});

const requireOwnLast = async (tx: Tx, caseId: string, id: string, by: string): Promise<void> => {
  const [before] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.id, id), eq(notes.caseId, caseId)));
  if (!before) throw notFound();
  if (before.writtenBy !== by) throw forbidden("note.of_another");
  const [later] = await tx.select({ id: notes.id }).from(notes).where(eq(notes.follows, id));
  if (later) throw conflict("changed_meanwhile");
};
