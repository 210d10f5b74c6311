import { sql } from "drizzle-orm";
import { type AnyPgColumn, bigint, check, index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, cases, personId } from "./cases";
import { day, id, isOneOf, moment, oneOf, sameCase } from "./columns";
import { evidenceItems } from "./evidence";
import { organisations } from "./organisations";
import { people } from "./people";
import { caseSystems, systems } from "./verification";
import { connectionStates, personalData, systemFactKinds } from "./vocabulary";

/** What somebody said of whether two systems of a case are connected. A later word follows, never overwrites. */
export const systemConnections = pgTable(
  "system_connections",
  {
    id: id(),
    caseId: caseId(),
    fromId: uuid().notNull(),
    toId: uuid().notNull(),
    state: text({ enum: connectionStates }).notNull(),
    /** Since when they are so. */
    asOf: day(),
    saidById: uuid().references(() => organisations.id),
    source: text().notNull().default(""),
    /** The item that shows it. */
    evidenceId: uuid(),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.fromId], [caseSystems.caseId, caseSystems.systemId]),
    sameCase([t.caseId, t.toId], [caseSystems.caseId, caseSystems.systemId]),
    sameCase([t.caseId, t.evidenceId], [evidenceItems.caseId, evidenceItems.id]),
    oneOf("system_connections_state", t.state, connectionStates),
    check("system_connections_two", sql`${t.fromId} <> ${t.toId}`),
    index("system_connections_case").on(t.caseId),
    index("system_connections_from").on(t.fromId),
    index("system_connections_to").on(t.toId),
  ],
);

const amount = () => bigint({ mode: "number" });
const inOrder = (from: AnyPgColumn, to: AnyPgColumn) =>
  sql`(${from} is null) = (${to} is null) and ${from} between 0 and ${to}`;

/** What is told of a system, by whom and as of when: of personal data its kind, and of how many people and records as a range, equal at both ends where it is one number, and nothing where it is not known. What a case taught is of that case; else it is of the inventory. A later word follows, never overwrites; what was recorded wrongly is amended. */
export const systemFacts = pgTable(
  "system_facts",
  {
    id: id(),
    systemId: uuid()
      .notNull()
      .references(() => systems.id),
    caseId: uuid().references(() => cases.id),
    kind: text({ enum: systemFactKinds }).notNull(),
    /** The version, where it runs, or the kind of personal data. */
    value: text().notNull(),
    peopleFrom: amount(),
    peopleTo: amount(),
    recordsFrom: amount(),
    recordsTo: amount(),
    asOf: day(),
    saidById: uuid().references(() => organisations.id),
    source: text().notNull().default(""),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.systemId], [caseSystems.caseId, caseSystems.systemId]),
    oneOf("system_facts_kind", t.kind, systemFactKinds),
    check(
      "system_facts_data",
      sql`${t.kind} = 'data' and ${isOneOf(t.value, personalData)}
        or ${t.kind} <> 'data' and ${t.peopleFrom} is null and ${t.recordsFrom} is null`,
    ),
    check("system_facts_people", inOrder(t.peopleFrom, t.peopleTo)),
    check("system_facts_records", inOrder(t.recordsFrom, t.recordsTo)),
    index("system_facts_system").on(t.systemId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("system_facts_case").on(t.caseId),
  ],
);

/** Whom to turn to about a system, as a case came to know it. Name and address are a person's, and can be taken away by two. */
export const systemContacts = pgTable(
  "system_contacts",
  {
    id: id(),
    caseId: caseId(),
    systemId: uuid().notNull(),
    /** What they are asked about, such as "operations at night". */
    role: text().notNull(),
    name: text(),
    address: text(),
    organisationId: uuid().references(() => organisations.id),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.systemId], [caseSystems.caseId, caseSystems.systemId]),
    index("system_contacts_system").on(t.systemId),
    index("system_contacts_case").on(t.caseId),
  ],
);

/** That a system was recorded twice, and as which other one it goes on, until the two were taken apart again; there for who sees both. */
export const systemJoinings = pgTable(
  "system_joinings",
  {
    systemId: uuid()
      .primaryKey()
      .references(() => systems.id),
    intoId: uuid()
      .notNull()
      .references(() => systems.id),
    reason: text().notNull(),
    joinedBy: personId(),
    joinedAt: moment().notNull(),
    endedBy: uuid().references(() => people.id),
    endedAt: moment(),
    endReason: text(),
  },
  (t) => [
    check(
      "system_joinings_end",
      sql`num_nonnulls(${t.endedBy}, ${t.endedAt}, ${t.endReason}) in (0, 3) and ${t.endReason} <> ''`,
    ),
    check("system_joinings_two", sql`${t.systemId} <> ${t.intoId}`),
    index("system_joinings_into").on(t.intoId),
  ],
);
