import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { hexOf, id, moment, sameCase } from "./columns";
import { statements, statementVersions } from "./statements";

/** That an approved version was handed to somebody it is meant for, where it does not go on the public pages: to whom, through which channel, when, and what shows it. Append-only. */
export const statementHandOvers = pgTable(
  "statement_hand_overs",
  {
    id: id(),
    caseId: caseId(),
    statementId: uuid().notNull(),
    versionId: uuid().notNull(),
    digest: text().notNull(),
    receiver: text().notNull(),
    channel: text().notNull(),
    handedAt: moment().notNull(),
    /** A receipt number, who signed for it, or how it went. */
    proof: text().notNull(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    hexOf("statement_hand_overs_digest", t.digest, 64),
    check("statement_hand_overs_told", sql`btrim(${t.receiver}) <> '' and btrim(${t.proof}) <> ''`),
    index("statement_hand_overs_statement").on(t.statementId, t.recordedAt),
  ],
);
