import { eq, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";

/** A case without the words to search by. */
export type Case = Omit<typeof cases.$inferSelect, "search">;

/** The case, held until the end of the transaction. Refuses what the actor may not see, and a closed case. */
export const lockOpenCase = async (tx: Tx, caseId: string): Promise<Case> => {
  const found = await lockCase(tx, caseId);
  if (found.status === "closed") throw conflict("case.closed");
  return found;
};

/** The case in any state, held until the end of the transaction; with `version`, refused when somebody changed it meanwhile. */
export const lockCase = async (tx: Tx, caseId: string, version?: number): Promise<Case> => {
  await tx.execute(sql`select runut.lock_case(${caseId})`);
  const [found] = await tx.select().from(cases).where(eq(cases.id, caseId));
  if (!found) throw notFound();
  if (version !== undefined && found.version !== version)
    throw conflict("changed_meanwhile", { version: found.version });
  return found;
};
