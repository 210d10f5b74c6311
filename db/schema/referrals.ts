import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { day, id, moment, numberInCase, ofOneCase, oneOf, sameCase, version } from "./columns";
import { organisations } from "./organisations";
import { people } from "./people";
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
    number: numberInCase(),
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
    ofOneCase(t.caseId, t.id),
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
    referralId: uuid().notNull(),
    step: text({ enum: referralSteps }).notNull(),
    outcome: text({ enum: referralOutcomes }),
    occurredOn: day(),
    reference: text(),
    reason: text().notNull().default(""),
    writtenBy: personId(),
    writtenAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.referralId], [referrals.caseId, referrals.id]),
    oneOf("referral_events_step", t.step, referralSteps),
    index("referral_events_referral").on(t.referralId),
    index("referral_events_case").on(t.caseId, t.occurredOn, t.id),
  ],
);

/** A record that was given to a principal from outside the case: the referral itself and each thing it hands over. */
export const given = pgTable(
  "given",
  {
    id: id(),
    recordId: uuid().notNull(),
    principal: integer().notNull(),
    kind: text().notNull(),
    caseId: caseId(),
    referralId: uuid().notNull(),
    givenBy: personId(),
    givenAt: moment().notNull(),
    /** Why what is kept to the organisation that recorded it (AMBER+STRICT) goes to another. */
    reason: text().notNull().default(""),
    /** From when it is no longer readable by that; what was given stays on record. */
    endedAt: moment(),
    endedBy: uuid().references(() => people.id),
    endReason: text(),
  },
  (t) => [
    uniqueIndex("given_record_principal").on(t.recordId, t.principal).where(sql`ended_at is null`),
    check(
      "given_ended",
      sql`(${t.endedAt} is null) = (${t.endedBy} is null) and (${t.endedAt} is null) = (${t.endReason} is null)`,
    ),
    sameCase([t.caseId, t.referralId], [referrals.caseId, referrals.id]),
    index("given_case").on(t.caseId, t.givenAt, t.id),
    index("given_principal").on(t.principal),
    index("given_referral").on(t.referralId),
  ],
);
