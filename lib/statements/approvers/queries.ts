import { desc, eq, sql } from "drizzle-orm";
import { approvalRules } from "@/db/schema/approval-rules";
import { people } from "@/db/schema/people";
import type { ruledActs } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

export type RuledAct = (typeof ruledActs)[number];

/** What one's own organisation has said about second people, the newest first: of each act that one holds. */
export const approvalRulesOf = (tx: Tx) =>
  tx
    .select({
      id: approvalRules.id,
      concerns: approvalRules.concerns,
      fromSeverity: approvalRules.fromSeverity,
      reason: approvalRules.reason,
      by: people.name,
      at: approvalRules.setAt,
    })
    .from(approvalRules)
    .leftJoin(people, eq(people.id, approvalRules.setBy))
    .orderBy(desc(approvalRules.setAt))
    .limit(50);

/** What holds now of an act; nothing where nothing was said. */
export const currentRule = async (tx: Tx, concerns: RuledAct) => {
  const [rule] = await tx
    .select({ fromSeverity: approvalRules.fromSeverity })
    .from(approvalRules)
    .where(eq(approvalRules.concerns, concerns))
    .orderBy(desc(approvalRules.setAt))
    .limit(1);
  return rule;
};

export type Approvals = { needed: number; given: number; byOneself: boolean };

/** How many people have to approve the newest version of one's own statement, how many have, and whether the reader is one of them. Of another organisation's it says that one is needed. */
export const approvalsOf = async (
  tx: Tx,
  statementId: ReturnType<typeof sql> | string,
): Promise<Approvals> => {
  const [found] = await tx.execute<Approvals>(
    sql`select needed, given, by_oneself as "byOneself" from runut.approvals_of(${statementId})`,
  );
  return found ?? { needed: 1, given: 0, byOneself: false };
};

/** The same of the statement that has this number in a case. */
export const approvalsOfNumber = (tx: Tx, caseId: string, number: number): Promise<Approvals> =>
  approvalsOf(tx, sql`(select s.id from statements s where s.case_id = ${caseId} and s.number = ${number})`);
