import { sql } from "drizzle-orm";
import { boolean, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { id, moment, oneOf } from "./columns";
import { recordKinds, roles } from "./vocabulary";

/** Which role reads and writes which kind of record: the table behind row visibility and the printed matrix. */
export const roleAccess = pgTable(
  "role_access",
  {
    role: text({ enum: roles }).notNull(),
    kind: text({ enum: recordKinds }).notNull(),
    reads: boolean().notNull(),
    writes: boolean().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.role, t.kind] }),
    oneOf("role_access_role", t.role, roles),
    oneOf("role_access_kind", t.kind, recordKinds),
  ],
);

/** What waits for a person or happened to them; worded when shown. */
export const notices = pgTable(
  "notices",
  {
    id: id(),
    personId: personId(),
    kind: text().notNull(),
    caseId: uuid(),
    subjectId: uuid(),
    facts: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: moment().notNull(),
    readAt: moment(),
  },
  (t) => [
    index("notices_person").on(t.personId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("notices_unread")
      .on(t.personId, t.createdAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`read_at is null`),
    index("notices_open_subject").on(t.subjectId, t.kind).where(sql`read_at is null`),
  ],
);

/** When somebody last looked at a case, so that their own list says what is new to them. */
export const caseLooks = pgTable(
  "case_looks",
  { personId: personId(), caseId: caseId(), lookedAt: moment().notNull() },
  (t) => [primaryKey({ columns: [t.personId, t.caseId] })],
);

export const workerHeartbeats = pgTable("worker_heartbeats", {
  id: text().primaryKey(),
  seenAt: timestamp({ withTimezone: true }).notNull(),
});
