import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import type { Effect } from "@/lib/kernel/record";
import { notify } from "@/lib/notices/notify";

/** Tells who drafted, approved and published each statement that was flagged by this new finding or step of an exposure. */
export const tellOfFlags = async (tx: Tx, caseId: string, causeId: string): Promise<Effect[]> => {
  const flags = await tx.execute<{ flag: string; number: number; people: string[] }>(
    sql`select flag, number, array_agg(person) as people
      from runut.concerned_by(${causeId}) group by flag, number order by number`,
  );
  return [...flags].map(({ flag, number, people }) =>
    notify(people, { kind: "statement.flagged", caseId, subjectId: flag, facts: { number } }),
  );
};
