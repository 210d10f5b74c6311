import { sql } from "drizzle-orm";
import {
  boolean,
  customType,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, label, moment, oneOf, version } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
import {
  caseStates,
  closureOutcomes,
  labels,
  partyRoles,
  provenances,
  severities,
  workstreams,
} from "./vocabulary";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
const emptyPrincipals = sql`'{}'::integer[]`;

export const caseNumbers = pgTable("case_numbers", {
  year: integer().primaryKey(),
  last: integer().notNull(),
});

export const cases = pgTable(
  "cases",
  {
    id: id(),
    reference: text().notNull().unique(),
    title: text().notNull(),
    summary: text().notNull().default(""),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    leadId: uuid()
      .notNull()
      .references(() => people.id),
    status: text({ enum: caseStates }).notNull().default("intake"),
    label: label(),
    severity: text({ enum: severities }).notNull().default("medium"),
    sector: text().notNull().default(""),
    provenance: text({ enum: provenances }).notNull().default("recorded"),
    openedAt: moment().notNull(),
    updatedAt: moment().notNull(),
    version: version(),
    /** Principals that see the case; kept by triggers, never written by the application. */
    readers: integer().array().notNull().default(emptyPrincipals),
    /** Principals of a referral or share: they see that the case exists and what was given them. */
    guests: integer().array().notNull().default(emptyPrincipals),
    search: tsvector().notNull().default(sql`''::tsvector`),
  },
  (t) => [
    oneOf("cases_status", t.status, caseStates),
    oneOf("cases_label", t.label, labels),
    oneOf("cases_severity", t.severity, severities),
    oneOf("cases_provenance", t.provenance, provenances),
    index("cases_readers").using("gin", t.readers),
    index("cases_guests").using("gin", t.guests),
    index("cases_readers_search").using("gin", t.readers, t.search),
    // "order by ... desc" means nulls first: an index that says nulls last is not walked for it, NOT NULL or not.
    index("cases_updated").on(t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("cases_status_updated").on(t.status, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("cases_severity_updated").on(t.severity, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("cases_opened").on(t.openedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("cases_lead").on(t.leadId, t.updatedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("cases_lead_open").on(t.leadId, t.openedAt, t.id).where(sql`status = 'open'`),
  ],
);

export const caseId = () =>
  uuid()
    .notNull()
    .references(() => cases.id);
export const personId = () =>
  uuid()
    .notNull()
    .references(() => people.id);

export const caseMembers = pgTable(
  "case_members",
  {
    caseId: caseId(),
    personId: personId(),
    addedBy: personId(),
    addedAt: moment().notNull(),
    removedAt: moment(),
    /** Why they were taken out, in the words of who did it. */
    removalReason: text(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.personId] }), index("case_members_person").on(t.personId)],
);

export const caseOrganisations = pgTable(
  "case_organisations",
  {
    caseId: caseId(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: partyRoles }).notNull(),
    /** Whether the organisation's officials may read the case's status; a source or the press may not. */
    admitted: boolean().notNull().default(true),
    addedBy: personId(),
    addedAt: moment().notNull(),
    removedAt: moment(),
    /** Why it was taken off, in the words of who did it. */
    removalReason: text(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.organisationId] }),
    oneOf("case_organisations_role", t.role, partyRoles),
  ],
);

/** Each change of a case's label, with its reason. Append-only. */
export const labelChanges = pgTable(
  "label_changes",
  {
    id: id(),
    caseId: caseId(),
    before: text({ enum: labels }).notNull(),
    after: text({ enum: labels }).notNull(),
    reason: text().notNull(),
    changedBy: personId(),
    changedAt: moment().notNull(),
  },
  (t) => [
    oneOf("label_changes_before", t.before, labels),
    oneOf("label_changes_after", t.after, labels),
    index("label_changes_case").on(t.caseId, t.changedAt),
  ],
);

/** Who decided that a workstream is needed or not, and why; the newest row holds. */
export const workstreamDecisions = pgTable(
  "workstream_decisions",
  {
    id: id(),
    caseId: caseId(),
    workstream: text({ enum: workstreams }).notNull(),
    needed: boolean().notNull(),
    reason: text().notNull(),
    decidedBy: personId(),
    decidedAt: moment().notNull(),
  },
  (t) => [
    oneOf("workstream_decisions_workstream", t.workstream, workstreams),
    index("workstream_decisions_case").on(t.caseId, t.decidedAt),
  ],
);

export const closures = pgTable(
  "closures",
  {
    id: id(),
    caseId: caseId(),
    outcome: text({ enum: closureOutcomes }).notNull(),
    reason: text().notNull(),
    staysOpen: text().notNull().default(""),
    /** Obstacles closed over, as the record keeps them. */
    over: text().array().notNull().default(sql`'{}'::text[]`),
    overReason: text(),
    signedBy: personId(),
    signedAt: moment().notNull(),
    reopenedAt: moment(),
    reopenedBy: uuid().references(() => people.id),
    reopenReason: text(),
  },
  (t) => [
    oneOf("closures_outcome", t.outcome, closureOutcomes),
    index("closures_case").on(t.caseId, t.signedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    uniqueIndex("closures_one_open").on(t.caseId).where(sql`reopened_at is null`),
  ],
);
