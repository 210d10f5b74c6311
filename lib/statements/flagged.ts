import { and, eq, isNull, sql } from "drizzle-orm";
import { statementFlags } from "@/db/schema/statement-flags";
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

type Ended = Pick<typeof statementFlags.$inferInsert, "ending" | "endReason" | "endedBy" | "endedAt">;

/** Ends the flag that runs on a statement; what had raised it, or nothing where none runs. */
export const endFlag = async (tx: Tx, statementId: string, ended: Ended) => {
  const [flag] = await tx
    .update(statementFlags)
    .set(ended)
    .where(and(eq(statementFlags.statementId, statementId), isNull(statementFlags.ending)))
    .returning({ cause: statementFlags.cause, causeId: statementFlags.causeId });
  return flag;
};
