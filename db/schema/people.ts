import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { id, moment, oneOf, version } from "./columns";
import { organisations } from "./organisations";
import { deputyRoles, grantDecisionKinds, roles } from "./vocabulary";

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
    /** Why the account is closed, in the words of who closed it. */
    closingReason: text(),
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

/** Who stands in for an approver or coordinator (`for_id`) of their organisation, for a stated time. Who stands in without having the role waits for a grant that names this. */
export const deputies = pgTable(
  "deputies",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    forId: uuid()
      .notNull()
      .references(() => people.id),
    role: text({ enum: deputyRoles }).notNull(),
    beginsAt: moment().notNull(),
    endsAt: moment().notNull(),
    appointedAt: moment().notNull(),
    appointedBy: uuid()
      .notNull()
      .references(() => people.id),
    endedAt: moment(),
    endedBy: uuid().references(() => people.id),
  },
  (t) => [
    oneOf("deputies_role", t.role, deputyRoles),
    check("deputies_of_another", sql`${t.personId} <> ${t.forId}`),
    check(
      "deputies_for_a_time",
      sql`${t.endsAt} > ${t.beginsAt} and ${t.endsAt} <= ${t.beginsAt} + interval '1 year'`,
    ),
    unique("deputies_as_granted").on(t.id, t.personId, t.role),
    index("deputies_person").on(t.personId),
    index("deputies_for").on(t.forId),
  ],
);

/** What a grant can give: a role, or a look at every case. */
export const grantable = [...roles, "sees_all", "new_authenticator"] as const;

/** What takes a second person: given here, and in force once another one has confirmed it; "new_authenticator" lets an administrator make one link past an authenticator that was lost. Made alone (at set-up) it is in force at once, and marked until somebody confirms it. Append-only. */
export const grants = pgTable(
  "grants",
  {
    id: id(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    gives: text({ enum: grantable }).notNull(),
    alone: boolean().notNull().default(false),
    /** Where it gives the role to a deputy, for their time only. */
    deputyId: uuid(),
    grantedAt: moment().notNull(),
    grantedBy: uuid(),
  },
  (t) => [
    oneOf("grants_gives", t.gives, grantable),
    index("grants_person").on(t.personId),
    index("grants_deputy").on(t.deputyId),
    foreignKey({
      name: "grants_to_a_deputy",
      columns: [t.deputyId, t.personId, t.gives],
      foreignColumns: [deputies.id, deputies.personId, deputies.role],
    }),
  ],
);

/** A second person's word on a grant, or its withdrawal. Append-only. */
export const grantDecisions = pgTable(
  "grant_decisions",
  {
    grantId: uuid()
      .primaryKey()
      .references(() => grants.id),
    decision: text({ enum: grantDecisionKinds }).notNull(),
    reason: text().notNull().default(""),
    decidedAt: moment().notNull(),
    decidedBy: uuid().notNull(),
  },
  (t) => [oneOf("grant_decisions_decision", t.decision, grantDecisionKinds)],
);

/** What a person signs in with; e-mail lives here so that colleagues see a name only. */
export const credentials = pgTable(
  "credentials",
  {
    personId: uuid()
      .primaryKey()
      .references(() => people.id),
    /** Null once it was erased. */
    email: text(),
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
    codeHash: text(),
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
  tokenHash: text().unique(),
  madeAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
  madeBy: uuid(),
  /** A link made anew leaves an enrolled authenticator as it is, unless that was lost too. */
  authenticatorLost: boolean().notNull().default(false),
});

/** Browsers in which a person has signed in fully; each carries its id in a signed cookie. `browser` is what it last said of itself. */
export const knownDevices = pgTable(
  "known_devices",
  {
    id: uuid().notNull(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    knownAt: moment().notNull(),
    usedAt: moment(),
    browser: text(),
    revokedAt: moment(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.id] })],
);

/** Failed sign-ins by keyed digest of account, address or known device; rows older than a day are dropped by a job. */
export const signInAttempts = pgTable(
  "sign_in_attempts",
  { id: id(), key: text().notNull(), at: moment().notNull() },
  (t) => [index("sign_in_attempts_key").on(t.key, t.at)],
);

/** What was typed into a form and not yet sent, sealed for its person under a key that is not in the database; neither page nor form is told to whoever lacks the home's secrets. */
export const keptForms = pgTable(
  "kept_forms",
  {
    key: text().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => people.id),
    page: text().notNull(),
    sealed: text().notNull(),
    keptAt: moment().notNull(),
  },
  (t) => [index("kept_forms_page").on(t.personId, t.page), index("kept_forms_kept_at").on(t.keptAt)],
);
