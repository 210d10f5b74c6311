import { sql } from "drizzle-orm";
import { check, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, ofOneCase, oneOf, sameCase } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import { type Contradicted, statements, statementVersions } from "./statements";
import { approvalDecisions, sharePurposes } from "./vocabulary";

/** One version of a statement that another organisation of the case may read, and where it is asked to, decides on; until the share is withdrawn. A share for joint approval names that organisation in the statement. */
export const statementShares = pgTable(
  "statement_shares",
  {
    id: id(),
    caseId: caseId(),
    statementId: uuid().notNull(),
    versionId: uuid().notNull(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    purpose: text({ enum: sharePurposes }).notNull(),
    sharedBy: personId(),
    sharedAt: moment().notNull(),
    endReason: text(),
    endedBy: uuid().references(() => people.id),
    endedAt: moment(),
  },
  (t) => [
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    ofOneCase(t.caseId, t.id),
    oneOf("statement_shares_purpose", t.purpose, sharePurposes),
    check(
      "statement_shares_ended",
      sql`(${t.endedAt} is null) = (${t.endReason} is null) and (${t.endedAt} is null) = (${t.endedBy} is null)`,
    ),
    uniqueIndex("statement_shares_open").on(t.versionId, t.organisationId).where(sql`ended_at is null`),
    index("statement_shares_statement").on(t.statementId),
    index("statement_shares_with").on(t.caseId, t.organisationId).where(sql`ended_at is null`),
  ],
);

/** A yes or a no of an organisation that is named in a joint statement, to the one version that was shared with it. Append-only. */
export const jointDecisions = pgTable(
  "joint_decisions",
  {
    id: id(),
    caseId: caseId(),
    shareId: uuid().notNull(),
    statementId: uuid().notNull(),
    versionId: uuid().notNull(),
    digest: text().notNull(),
    decision: text({ enum: approvalDecisions }).notNull(),
    reason: text().notNull().default(""),
    /** Which sentences of what its own organisation published it was given in spite of, and why. */
    contradicts: jsonb().$type<readonly Contradicted[]>().notNull().default([]),
    inSpite: text().notNull().default(""),
    decidedBy: personId(),
    /** For whom a deputy decided. */
    forId: uuid().references(() => people.id),
    decidedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.shareId], [statementShares.caseId, statementShares.id]),
    sameCase([t.caseId, t.statementId], [statements.caseId, statements.id]),
    sameCase([t.caseId, t.versionId], [statementVersions.caseId, statementVersions.id]),
    check(
      "joint_decisions_in_spite",
      sql`(${t.contradicts} = '[]'::jsonb) = (${t.inSpite} = '') and (${t.contradicts} = '[]'::jsonb or ${t.decision} = 'approved')`,
    ),
    oneOf("joint_decisions_decision", t.decision, approvalDecisions),
    index("joint_decisions_statement").on(t.statementId),
    index("joint_decisions_share").on(t.shareId),
    index("joint_decisions_version").on(t.versionId),
  ],
);
