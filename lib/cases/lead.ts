import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** The lead of a case, for those too to whom only something of it was given; nobody when it is unknown to the actor. */
export const leadOf = async (tx: Tx, caseId: string): Promise<string[]> => {
  const [row] = await tx.execute<{ lead: string | null }>(sql`select runut.case_lead(${caseId}) as lead`);
  return row?.lead ? [row.lead] : [];
};
