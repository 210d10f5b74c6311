import { sql } from "drizzle-orm";
import type { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

type Label = (typeof labels)[number];

/** Somebody by name with their organisation; or, without a name, those who read by a role in an organisation, or who see all of it ("everything"), or of every one where no organisation is named. */
export type ShutOut = { name: string | null; organisation: string | null; role: string | null };

/** Whom a stricter label would shut out of a case. */
export const shutOutBy = async (tx: Tx, caseId: string, label: Label): Promise<ShutOut[]> => {
  const rows = await tx.execute<ShutOut>(sql`
    select p.name, coalesce(o.short, po.short) as organisation, s.role from runut.shut_out_by(${caseId}, ${label}) s
      left join people p on p.id = s.person_id left join organisations o on o.id = s.organisation_id
      left join organisations po on po.id = p.organisation_id
      order by p.name, 2, s.role`);
  return [...rows];
};
