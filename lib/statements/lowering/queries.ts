import { asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { loweringRequests } from "@/db/schema/lowering-requests";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

const answerer = alias(people, "answerer");

const columns = {
  id: loweringRequests.id,
  caseId: loweringRequests.caseId,
  kind: loweringRequests.kind,
  recordId: loweringRequests.recordId,
  label: loweringRequests.label,
  organisationId: loweringRequests.organisationId,
  words: loweringRequests.words,
  askedBy: people.name,
  askedAt: loweringRequests.askedAt,
  answer: loweringRequests.answer,
  answerReason: loweringRequests.answerReason,
  answeredBy: answerer.name,
  answeredAt: loweringRequests.answeredAt,
};

/** What other organisations were asked to let the public hear in one's own statement, oldest first, with what they answered. */
export const requestsOf = (tx: Tx, caseId: string, number: number) =>
  tx
    .select({ ...columns, organisation: organisations.short })
    .from(loweringRequests)
    .leftJoin(organisations, eq(organisations.id, loweringRequests.organisationId))
    .leftJoin(people, eq(people.id, loweringRequests.askedBy))
    .leftJoin(answerer, eq(answerer.id, loweringRequests.answeredBy))
    .where(
      sql`${loweringRequests.statementId} = (select s.id from statements s where s.case_id = ${caseId} and s.number = ${number})`,
    )
    .orderBy(asc(loweringRequests.askedAt));

/** What one's own organisation was asked in a case to let others say of what it found, what waits for an answer first. */
export const askedOfUs = (tx: Tx, caseId: string) =>
  tx
    .select({ ...columns, organisation: organisations.short })
    .from(loweringRequests)
    .leftJoin(people, eq(people.id, loweringRequests.askedBy))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .leftJoin(answerer, eq(answerer.id, loweringRequests.answeredBy))
    .where(
      sql`${loweringRequests.caseId} = ${caseId} and ${loweringRequests.organisationId} = runut.organisation()`,
    )
    .orderBy(sql`${loweringRequests.answer} is not null`, desc(loweringRequests.askedAt))
    .limit(100);
