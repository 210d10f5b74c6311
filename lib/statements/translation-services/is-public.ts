import { sql } from "drizzle-orm";
import { publications, statements, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";

/** Whether the public reads the newest version of a statement already, so that nothing is told by sending it. */
export const isPublicAlready = async (tx: Tx, caseId: string, number: number): Promise<boolean> => {
  const [found] = await tx.execute<{ out: boolean }>(sql`select exists (select from ${publications} p
    where p.translation_id is null and (p.release_at is null or runut.is_released(p.id, p.release_at))
      and p.version_id = (select v.id from ${statementVersions} v join ${statements} s on s.id = v.statement_id
        where s.case_id = ${caseId} and s.number = ${number} order by v.number desc limit 1)) as out`);
  return found?.out === true;
};
