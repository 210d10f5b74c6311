import { and, desc, eq } from "drizzle-orm";
import { people } from "@/db/schema/people";
import { statementHandOvers } from "@/db/schema/statement-hand-overs";
import { statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";

/** To whom a statement of a case was handed over, as far as the reader sees it, what was recorded last first; at most a hundred. */
export const handOversOf = (tx: Tx, caseId: string, number: number) =>
  tx
    .select({
      id: statementHandOvers.id,
      receiver: statementHandOvers.receiver,
      channel: statementHandOvers.channel,
      handedAt: statementHandOvers.handedAt,
      proof: statementHandOvers.proof,
      by: people.name,
      recordedAt: statementHandOvers.recordedAt,
    })
    .from(statementHandOvers)
    .innerJoin(statements, eq(statements.id, statementHandOvers.statementId))
    .leftJoin(people, eq(people.id, statementHandOvers.recordedBy))
    .where(and(eq(statements.caseId, caseId), eq(statements.number, number)))
    .orderBy(desc(statementHandOvers.recordedAt))
    .limit(100);
