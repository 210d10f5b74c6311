import { sql } from "drizzle-orm";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { allegations } from "./allegations";
import { caseId, cases, personId } from "./cases";
import { id, moment, oneOf, sameCase, version, wordsOf } from "./columns";
import { evidenceItems } from "./evidence";
import { organisations } from "./organisations";
import { statements } from "./statements";
import { deadlineEndings, precisions, workstreams, zones } from "./vocabulary";

/** What happened in the world, by whose word. Entries that share an `event` are several parties' dates for one event. */
export const timelineEntries = pgTable(
  "timeline_entries",
  {
    id: id(),
    caseId: caseId(),
    occurredAt: moment().notNull(),
    precision: text({ enum: precisions }).notNull().default("day"),
    event: text(),
    what: text().notNull(),
    workstream: text({ enum: workstreams }).notNull().default("verification"),
    partyId: uuid().references(() => organisations.id),
    source: text().notNull().default(""),
    evidenceId: uuid(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.evidenceId], [evidenceItems.caseId, evidenceItems.id]),
    oneOf("timeline_entries_precision", t.precision, precisions),
    index("timeline_entries_words").using("gin", wordsOf(sql`what`)),
    index("timeline_entries_case").on(t.caseId, t.occurredAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("timeline_entries_workstream").on(
      t.caseId,
      t.workstream,
      t.occurredAt.desc().nullsFirst(),
      t.id.desc().nullsFirst(),
    ),
    index("timeline_entries_event")
      .on(t.caseId, t.event, t.occurredAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`event is not null`),
  ],
);

/** A running clock from a rule or set by hand; the zone is the one in which the due time is said. */
export const deadlines = pgTable(
  "deadlines",
  {
    id: id(),
    caseId: uuid().references(() => cases.id),
    allegationId: uuid().references(() => allegations.id),
    title: text().notNull(),
    basis: text().notNull(),
    source: text().notNull().default(""),
    obligedId: uuid().references(() => organisations.id),
    /** The published statement that promises it; the next one of its organisation in the case keeps it. */
    promisedIn: uuid(),
    startedAt: moment().notNull(),
    dueAt: moment().notNull(),
    zone: text({ enum: zones }).notNull().default("Asia/Jakarta"),
    ending: text({ enum: deadlineEndings }),
    endedAt: moment(),
    endedBy: uuid(),
    endReason: text(),
    setBy: personId(),
    setAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    sameCase([t.caseId, t.promisedIn], [statements.caseId, statements.id]),
    oneOf("deadlines_ending", t.ending, deadlineEndings),
    index("deadlines_promised").on(t.promisedIn).where(sql`promised_in is not null`),
    index("deadlines_promised_due").on(t.dueAt).where(sql`promised_in is not null`),
    index("deadlines_case").on(t.caseId, sql`(ending is not null)`, t.dueAt, t.id),
    index("deadlines_allegation").on(t.allegationId),
    index("deadlines_obliged").on(t.obligedId, t.dueAt, t.id).where(sql`ending is null`),
    index("deadlines_running").on(t.dueAt, t.id).where(sql`ending is null`),
  ],
);
