import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseMembers, cases } from "@/db/schema/cases";
import { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { type Case, lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), label: z.enum(labels) });

/** Raises a case's TLP label. Lowering needs the originator's consent on record and is refused here, as is RED to somebody whom it would shut out. */
export const relabelCase = command("case.relabel", input, async (tx, { actor, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  if (labels.indexOf(input.label) <= labels.indexOf(found.label)) throw conflict("label.not_stricter");
  if (input.label === "RED" && !(await isIn(tx, found, actor.id))) throw conflict("label.red_needs_member");
  await tx
    .update(cases)
    .set({ label: input.label, version: found.version + 1 })
    .where(eq(cases.id, found.id));
  return done(
    { label: input.label },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: { before: found.label, after: input.label },
    },
  );
});

const isIn = async (tx: Tx, { id, leadId }: Case, personId: string): Promise<boolean> => {
  const [member] = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(eq(caseMembers.caseId, id), eq(caseMembers.personId, personId), isNull(caseMembers.removedAt)),
    );
  return leadId === personId || member !== undefined;
};
