import { and, asc, eq, sql } from "drizzle-orm";
import { statementFlags } from "@/db/schema/statement-flags";
import { sentences, statements, statementVersions } from "@/db/schema/statements";
import { deadlines } from "@/db/schema/timeline";
import { findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { pageSize } from "@/lib/kernel/page";

/** The sentences of the newest versions in a case that rest on a finding, with the flag that runs on their statement and until when it promises more; as far as the reader sees them. */
export const restingOnFindings = (tx: Tx, caseId: string) => {
  const newest = sql`array(select n.id from ${statements} s, lateral (select v.id from statement_versions v
    where v.statement_id = s.id order by v.number desc limit 1) n where s.case_id = ${caseId} and s.state <> 'withdrawn')`;
  return tx
    .select({
      claimId: findings.claimId,
      revision: findings.revision,
      statement: statements.number,
      title: statements.title,
      state: statements.state,
      sentence: sentences.position,
      flaggedUntil: statementFlags.dueAt,
      promisedUntil: deadlines.dueAt,
    })
    .from(sentences)
    .innerJoin(findings, eq(findings.id, sentences.basisId))
    .innerJoin(statementVersions, eq(statementVersions.id, sentences.versionId))
    .innerJoin(statements, eq(statements.id, statementVersions.statementId))
    .leftJoin(
      statementFlags,
      and(eq(statementFlags.statementId, statements.id), sql`${statementFlags.ending} is null`),
    )
    .leftJoin(
      deadlines,
      and(
        eq(deadlines.promisedIn, statements.id),
        eq(deadlines.caseId, statements.caseId),
        sql`${deadlines.ending} is null`,
      ),
    )
    .where(and(sql`${sentences.versionId} = any(${newest})`, eq(sentences.basis, "finding")))
    .orderBy(asc(statements.number), asc(sentences.position))
    .limit(4 * pageSize);
};

export type RestingOnFinding = Awaited<ReturnType<typeof restingOnFindings>>[number];
