import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, ofOneCase, sameCase } from "./columns";
import { statements, statementVersions } from "./statements";

/** What somebody says of a sentence of a version, or answers to that; an answer that ends it leaves nothing open. Append-only. */
export const sentenceComments = pgTable(
  "sentence_comments",
  {
    id: id(),
    caseId: caseId(),
    statementId: uuid().notNull(),
    versionId: uuid().notNull(),
    /** The place of the sentence, 0 for the title. */
    position: integer().notNull(),
    text: text().notNull(),
    /** The comment that this answers. */
    answersId: uuid(),
    /** Whether nothing is open any more. */
    ends: boolean().notNull().default(false),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    sameCase([t.caseId, t.answersId], [t.caseId, t.id]),
    check("sentence_comments_position", sql`${t.position} between 0 and 200`),
    check("sentence_comments_ends", sql`not ${t.ends} or ${t.answersId} is not null`),
    index("sentence_comments_statement").on(t.statementId, t.writtenAt),
    index("sentence_comments_answers").on(t.answersId),
  ],
);
