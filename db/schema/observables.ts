import { sql } from "drizzle-orm";
import { check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { day, id, label, moment, named, ofOneCase, oneOf } from "./columns";
import { organisations } from "./organisations";
import { observableKinds, observableRoles } from "./vocabulary";

/** An address, account, hash or the like that was met in a case, in its normal form and as it was received. The same value may be recorded twice: who may not see the one is told nothing of it. */
export const observables = pgTable(
  "observables",
  {
    id: id(),
    caseId: caseId(),
    kind: text({ enum: observableKinds }).notNull(),
    value: text().notNull(),
    asReceived: text().notNull(),
    role: text({ enum: observableRoles }).notNull(),
    note: text().notNull().default(""),
    firstSeenOn: day(),
    lastSeenOn: day(),
    label: label(),
    named: named(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
    droppedAt: moment(),
    droppedBy: uuid(),
    dropReason: text(),
  },
  (t) => [
    ofOneCase(t.caseId, t.id),
    oneOf("observables_kind", t.kind, observableKinds),
    oneOf("observables_role", t.role, observableRoles),
    check("observables_value", sql`length(${t.value}) between 1 and 2048`),
    check("observables_seen", sql`${t.firstSeenOn} <= ${t.lastSeenOn}`),
    check(
      "observables_dropped",
      sql`(${t.droppedAt} is null) = (${t.droppedBy} is null) and (${t.droppedAt} is null) = (${t.dropReason} is null)`,
    ),
    index("observables_kept")
      .on(t.caseId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`dropped_at is null`),
    index("observables_dropped_in_case")
      .on(t.caseId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst())
      .where(sql`dropped_at is not null`),
    // A value may be longer than an index takes.
    index("observables_value_digest").on(sql`md5(value)`).where(sql`dropped_at is null`),
  ],
);
