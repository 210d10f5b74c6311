import { and, asc, desc, eq, inArray, isNull, or, type SQL, sql } from "drizzle-orm";
import { people } from "@/db/schema/people";
import { statementFlags } from "@/db/schema/statement-flags";
import { nonAssertions, statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";

/** The words of a statement of which somebody said that they assert nothing. */
export const clearedWords = (tx: Tx, statementId: SQL) =>
  tx
    .select({
      text: nonAssertions.text,
      reason: nonAssertions.reason,
      by: people.name,
      at: nonAssertions.markedAt,
    })
    .from(nonAssertions)
    .leftJoin(people, eq(people.id, nonAssertions.markedBy))
    .where(eq(nonAssertions.statementId, statementId));

/** The flag that runs on a statement that is out, if any. */
export const runningFlag = (tx: Tx, statementId: SQL) =>
  tx
    .select({ cause: statementFlags.cause, at: statementFlags.raisedAt, dueAt: statementFlags.dueAt })
    .from(statementFlags)
    .where(and(eq(statementFlags.statementId, statementId), isNull(statementFlags.ending)));

/** What a statement corrects and what corrects it, as far as the reader sees it. */
export const correctedWith = (tx: Tx, statementId: SQL) =>
  tx
    .select({
      id: statements.id,
      correctsId: statements.correctsId,
      number: statements.number,
      title: statements.title,
      kind: statements.kind,
      state: statements.state,
    })
    .from(statements)
    .where(
      or(
        eq(statements.correctsId, statementId),
        sql`${statements.id} = (select s.corrects_id from ${statements} s where s.id = ${statementId})`,
      ),
    )
    .orderBy(asc(statements.number));

/** The published and handed-over statements of a case that can be corrected or retracted, the newest first. */
export const statementsOut = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: statements.id,
      number: statements.number,
      title: statements.title,
      state: statements.state,
      audience: statements.audience,
    })
    .from(statements)
    .where(
      and(
        eq(statements.caseId, caseId),
        sql`${statements.organisationId} = runut.organisation()`,
        inArray(statements.state, ["published", "corrected", "handed_over"]),
      ),
    )
    .orderBy(desc(statements.number))
    .limit(100);
