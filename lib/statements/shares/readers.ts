import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Who of an organisation reads what is shared with it in a case: its spokespeople and approvers in the case, and its officials. */
export const readersOf = async (tx: Tx, caseId: string, organisationId: string): Promise<string[]> => {
  const found = await tx.execute<{ id: string }>(sql`
    select distinct p.id from people p join person_roles r on r.person_id = p.id
      where p.organisation_id = ${organisationId} and p.status = 'active' and (r.role = 'official'
        or r.role in ('spokesperson', 'approver') and exists (select 1 from case_members m
          where m.case_id = ${caseId} and m.person_id = p.id and m.removed_at is null))`);
  return [...found].map(({ id }) => id);
};
