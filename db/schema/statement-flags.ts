import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, oneOf, sameCase } from "./columns";
import { people } from "./people";
import { statements } from "./statements";
import { flagCauses, flagEndings } from "./vocabulary";

/** That something which a published statement rests on changed, until somebody corrects the statement or says that it stands. At most one runs on a statement. */
export const statementFlags = pgTable(
  "statement_flags",
  {
    id: id(),
    caseId: caseId(),
    statementId: uuid().notNull(),
    /** What changed, and the record that changed it. */
    cause: text({ enum: flagCauses }).notNull(),
    causeId: uuid().notNull(),
    raisedBy: personId(),
    raisedAt: moment().notNull(),
    /** Until when somebody is to have decided. */
    dueAt: moment().notNull(),
    ending: text({ enum: flagEndings }),
    endReason: text(),
    endedBy: uuid().references(() => people.id),
    endedAt: moment(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    oneOf("statement_flags_cause", t.cause, flagCauses),
    oneOf("statement_flags_ending", t.ending, flagEndings),
    check("statement_flags_ended", sql`(${t.ending} is null) = (${t.endedAt} is null)`),
    check("statement_flags_end_reason", sql`(${t.ending} = 'stands') <= (${t.endReason} is not null)`),
    uniqueIndex("statement_flags_running").on(t.statementId).where(sql`ending is null`),
    index("statement_flags_due").on(t.dueAt, t.id).where(sql`ending is null`),
    index("statement_flags_case").on(t.caseId).where(sql`ending is null`),
    index("statement_flags_statement").on(t.statementId, t.raisedAt),
  ],
);
