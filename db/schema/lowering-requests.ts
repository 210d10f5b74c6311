import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, label, moment, oneOf, sameCase } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { statements } from "./statements";
import { loweredKinds, loweringAnswers } from "./vocabulary";

/** That an organisation was asked to let the public hear what it found under a label, in the words of one sentence; and what it answered, once. */
export const loweringRequests = pgTable(
  "lowering_requests",
  {
    id: id(),
    caseId: caseId(),
    statementId: uuid().notNull(),
    kind: text({ enum: loweredKinds }).notNull(),
    /** The finding, exposure or item that the sentence draws on. */
    recordId: uuid().notNull(),
    /** The label that it had then. */
    label: label(),
    /** Who found it, and so is asked. */
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    /** The sentence as the public would read it. */
    words: text().notNull(),
    askedBy: personId(),
    askedAt: moment().notNull(),
    answer: text({ enum: loweringAnswers }),
    answerReason: text(),
    answeredBy: uuid().references(() => people.id),
    answeredAt: moment(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    oneOf("lowering_requests_kind", t.kind, loweredKinds),
    oneOf("lowering_requests_answer", t.answer, loweringAnswers),
    check(
      "lowering_requests_answered",
      sql`(${t.answer} is null) = (${t.answeredAt} is null) and (${t.answer} is null) = (${t.answeredBy} is null)`,
    ),
    check("lowering_requests_refused", sql`(${t.answer} = 'refused') <= (${t.answerReason} is not null)`),
    uniqueIndex("lowering_requests_of")
      .on(t.statementId, t.recordId, sql`md5(${t.words})`)
      .where(sql`answer is distinct from 'refused'`),
    index("lowering_requests_statement").on(t.statementId, t.askedAt),
    index("lowering_requests_asked").on(t.caseId, t.organisationId),
  ],
);
