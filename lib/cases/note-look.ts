import { sql } from "drizzle-orm";
import { caseLooks } from "@/db/schema/desk";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";

/** Keeps when this person last looked at the case of this reference, for what their Today calls new. Of a case that they do not see nothing is kept. */
export const noteLook = (person: Person, reference: string): Promise<void> =>
  as(person, async (tx) => {
    await tx.execute(sql`insert into ${caseLooks} (person_id, case_id, looked_at)
      select ${person.id}, c.id, ${now().toISOString()}::timestamptz from cases c where c.reference = ${reference}
      on conflict (person_id, case_id) do update set looked_at = excluded.looked_at`);
  });
