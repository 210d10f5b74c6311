import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Who speaks about a case or approves what is said of it, whatever their organisation. */
export const speakersOf = async (tx: Tx, caseId: string): Promise<string[]> => {
  const found = await tx.execute<{ id: string }>(sql`
    select distinct m.person_id as id from case_members m join person_roles r on r.person_id = m.person_id
      where m.case_id = ${caseId} and m.removed_at is null and r.role in ('spokesperson', 'approver')`);
  return [...found].map(({ id }) => id);
};
