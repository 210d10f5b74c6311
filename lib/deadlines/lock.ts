import { eq } from "drizzle-orm";
import { deadlines } from "@/db/schema/timeline";
import { findAllegation } from "@/lib/allegations/find";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";

export type Deadline = typeof deadlines.$inferSelect;

/** A deadline and the case it counts in: its own, or that of the allegation it was promised for. */
type Held = { before: Deadline; caseId: string | null };

/** The deadline, held until the end of the transaction together with its case. Refuses one that changed meanwhile. */
export const lockDeadline = async (tx: Tx, id: string, version?: number): Promise<Held> => {
  const [known] = await tx.select().from(deadlines).where(eq(deadlines.id, id));
  if (!known) throw notFound();
  const caseId = known.caseId ?? (known.allegationId ? await caseOfAllegation(tx, known.allegationId) : null);
  if (caseId) await lockOpenCase(tx, caseId);
  const [found] = await tx.select().from(deadlines).where(eq(deadlines.id, id)).for("update");
  if (!found) throw notFound();
  if (version !== undefined && found.version !== version) {
    throw conflict("changed_meanwhile", { version: found.version });
  }
  return { before: found, caseId };
};

/** The case that an allegation is in, as far as the actor may see it. */
const caseOfAllegation = async (tx: Tx, allegationId: string): Promise<string | null> => {
  const allegation = await findAllegation(tx, allegationId);
  return allegation?.caseId ?? null;
};
