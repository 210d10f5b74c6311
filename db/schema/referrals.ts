import { index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { day, id, moment, oneOf, version } from "./columns";
import { organisations } from "./organisations";
import { referralOutcomes, referralSteps } from "./vocabulary";

const organisationId = () =>
  uuid()
    .notNull()
    .references(() => organisations.id);

/** The police's part in a case, opened by the agency, another party or the police themselves. */
export const referrals = pgTable(
  "referrals",
  {
    id: id(),
    caseId: caseId(),
    number: integer().notNull(),
    openedById: organisationId(),
    unitId: organisationId(),
    openedOn: day(),
    ourReference: text().notNull().default(""),
    policeReference: text(),
    basisInLaw: text().notNull().default(""),
    note: text().notNull().default(""),
    state: text({ enum: referralSteps }).notNull(),
    outcome: text({ enum: referralOutcomes }),
    recordedBy: personId(),
    recordedAt: moment().notNull(),
    version: version(),
  },
  (t) => [
    oneOf("referrals_state", t.state, referralSteps),
    oneOf("referrals_outcome", t.outcome, referralOutcomes),
    uniqueIndex("referrals_case_number").on(t.caseId, t.number),
    index("referrals_unit").on(t.unitId, t.recordedAt.desc().nullsFirst(), t.id.desc().nullsFirst()),
    index("referrals_unit_state").on(t.unitId, t.state, t.recordedAt),
  ],
);

/** Each step of a referral; only the police side writes those after *sent*. Append-only. */
export const referralEvents = pgTable(
  "referral_events",
  {
    id: id(),
    caseId: caseId(),
    referralId: uuid()
      .notNull()
      .references(() => referrals.id),
    step: text({ enum: referralSteps }).notNull(),
    outcome: text({ enum: referralOutcomes }),
    occurredOn: day(),
    reference: text(),
    reason: text().notNull().default(""),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    oneOf("referral_events_step", t.step, referralSteps),
    index("referral_events_referral").on(t.referralId),
  ],
);

/** A record that was given to a principal from outside the case: the referral itself and each thing it hands over. */
export const given = pgTable(
  "given",
  {
    recordId: uuid().notNull(),
    principal: integer().notNull(),
    kind: text().notNull(),
    caseId: caseId(),
    referralId: uuid()
      .notNull()
      .references(() => referrals.id),
    givenBy: personId(),
    givenAt: moment().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordId, t.principal] }),
    index("given_case").on(t.caseId),
    index("given_principal").on(t.principal),
    index("given_referral").on(t.referralId),
  ],
);
