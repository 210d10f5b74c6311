import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, moment, oneOf, version } from "./columns";
import { organisations } from "./organisations";
import { roles } from "./vocabulary";

export const personStates = ["invited", "active", "deactivated"] as const;

export const people = pgTable(
  "people",
  {
    id: id(),
    organisationId: uuid()
      .notNull()
      .references(() => organisations.id),
    name: text().notNull(),
    locale: text({ enum: ["id", "en"] })
      .notNull()
      .default("id"),
    status: text({ enum: personStates }).notNull().default("invited"),
    principal: integer().notNull().unique().default(sql`nextval('principal_numbers')`),
    seesAll: boolean().notNull().default(false),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [oneOf("people_status", t.status, personStates), index("people_organisation").on(t.organisationId)],
);

export const personRoles = pgTable(
  "person_roles",
  {
    personId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: roles }).notNull(),
    grantedAt: moment().notNull(),
    grantedBy: uuid(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.role] }), oneOf("person_roles_role", t.role, roles)],
);

/** What a person signs in with; e-mail lives here so that colleagues see a name only. */
export const credentials = pgTable(
  "credentials",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    email: text().notNull(),
    passwordHash: text(),
    totpSecret: text(),
    totpEnrolledAt: moment(),
    totpLastStep: bigint({ mode: "number" }),
    passwordSetAt: moment(),
  },
  (t) => [uniqueIndex("credentials_email").on(sql`lower(${t.email})`)],
);

export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    codeHash: text().notNull(),
    madeAt: moment().notNull(),
    usedAt: moment(),
  },
  (t) => [index("recovery_codes_person").on(t.personId)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    createdAt: moment().notNull(),
    seenAt: moment().notNull(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  (t) => [index("sessions_person").on(t.personId)],
);

export const invitations = pgTable("invitations", {
  id: id(),
  personId: uuid()
    .notNull()
    .references(() => people.id),
  tokenHash: text().notNull().unique(),
  madeAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
  madeBy: uuid(),
});

/** Failed sign-ins by keyed digest of account and of address; rows older than a day are dropped by a job. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  { id: id(), key: text().notNull(), at: moment().notNull() },
  (t) => [index("sign_in_attempts_key").on(t.key, t.at)],
);

/** What was typed into a form that was sent after its session was over, until its person has signed in again. The key says neither who nor where to whoever lacks the home's secrets. */
export const keptForms = pgTable(
  "kept_forms",
  { key: text().primaryKey(), sealed: text().notNull(), keptAt: moment().notNull() },
  (t) => [index("kept_forms_kept_at").on(t.keptAt)],
);
