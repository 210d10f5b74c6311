import { sql } from "drizzle-orm";
import { type AnyPgColumn, integer, pgSequence, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { id, moment, oneOf, version } from "./columns";
import { organisationKinds, roles, standings } from "./vocabulary";

/** One sequence numbers every principal, so that a person and an organisation's role never share a number. */
export const principalNumbers = pgSequence("principal_numbers", { startWith: 1 });

export const organisations = pgTable(
  "organisations",
  {
    id: id(),
    name: text().notNull().unique(),
    english: text(),
    short: text().notNull(),
    kind: text({ enum: organisationKinds }).notNull(),
    /** The principal of those of its people who see all, for what is kept to it. */
    everything: integer().notNull().unique().default(sql`nextval('principal_numbers')`),
    /** The organisation whose administrator added it, who may invite its first administrator; none at set-up. */
    setUpBy: uuid().references((): AnyPgColumn => organisations.id),
    standing: text({ enum: standings }).notNull().default("admitted"),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    oneOf("organisations_kind", t.kind, organisationKinds),
    oneOf("organisations_standing", t.standing, standings),
  ],
);

/** "Officials of the ministry" as one principal; rows are made by a trigger. */
export const organisationRoles = pgTable(
  "organisation_roles",
  {
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    role: text({ enum: roles }).notNull(),
    principal: integer().notNull().unique(),
  },
  (t) => [
    primaryKey({ columns: [t.organisationId, t.role] }),
    oneOf("organisation_roles_role", t.role, roles),
  ],
);
