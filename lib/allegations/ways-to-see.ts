import { sql } from "drizzle-orm";

const reads = sql`(select 'allegation' = any(runut.reads()))`;
const triages = sql`(select runut.roles() && array['intake_officer', 'coordinator', 'auditor'])`;

/** Where to look for the allegations `a` that somebody sees, each way with an index of its own; row-level security decides about each row all the same. Here: what their organisation holds, for those who triage and audit it. */
export const ofOwnHouse = sql`allegations a where a.holder_id = runut.organisation() and ${triages}`;

/** What they logged themselves and their organisation does not show them: RED, or from before they had another role. */
export const ofOwnHand = [
  sql`allegations a where a.logged_by = runut.actor() and a.label = 'RED' and ${reads}`,
  sql`allegations a where a.logged_by = runut.actor() and ${reads} and not ${triages}`,
];

/** All that they logged themselves. */
export const loggedByOneself = sql`allegations a where a.logged_by = runut.actor() and ${reads}`;

/** What was taken into a case that they see. */
export const ofSeenCase = sql`allegations a join cases c on c.id = a.case_id where a.case_id is not null and ${reads}`;
