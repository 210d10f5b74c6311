import { type SQL, sql } from "drizzle-orm";
import type { recordKinds, workstreams } from "@/db/schema/vocabulary";

type RecordKind = (typeof recordKinds)[number];
type Workstream = (typeof workstreams)[number];

/** The closed lists of the domain that word the state of an entry. */
export type StateList =
  | "exposure_state"
  | "exposure_event"
  | "retest_result"
  | "position"
  | "verdict"
  | "referral_step"
  | "recommendation_step"
  | "assessment_state"
  | "statement_kind";

/** What an entry can say, each as SQL of its row `r` and what is joined to it; what is left out is nothing. */
type Says = {
  /** Year, month, day or minute; a day or a minute as its moment is one, where left out. */
  precision?: SQL;
  /** Whose word or act it is. */
  party?: SQL;
  /** The number by which people call what it is about. */
  number?: SQL;
  state?: SQL;
  text?: SQL;
  source?: SQL;
  /** Entries that share it are several parties' dates for one event. */
  event?: SQL;
  evidence?: SQL;
  /** Its own label and who holds it, where it has one; the case's where left out. */
  label?: SQL;
  holder?: SQL;
};

/** A kind of entry on the line of a case. A new one is one row of `lineKinds`, its words in `app/_words/timeline.ts`, its address in `app/_components/line-address.ts` and an index on (case, moment, id). */
export type LineKind = {
  /** Whether it happened in the world or was done in Runut; never both. */
  side: "world" | "runut";
  record: RecordKind;
  /** The workstream that it belongs to; `of_each` where every row says its own. */
  workstream: Workstream | "of_each" | null;
  states?: StateList;
  /** Its table as `r`, which has an id and a case_id, and what is joined to it. */
  from: SQL;
  /** When it was: a moment, or a day of the world, as it is indexed. */
  at: { moment: SQL } | { day: SQL };
  /** Which rows alone. */
  where?: SQL;
  says: Says;
};

const ofExposure = { number: sql`e.number`, label: sql`e.label`, holder: sql`e.organisation_id` };
const exposureOf = sql`join exposures e on e.id = r.exposure_id`;

/** Every kind of entry, in the order in which those of one moment stand and in which they are offered. */
export const lineKinds = {
  entry: {
    side: "world",
    record: "timeline",
    workstream: "of_each",
    from: sql`timeline_entries r`,
    at: { moment: sql`r.occurred_at` },
    says: {
      precision: sql`r.precision`,
      party: sql`r.party_id`,
      text: sql`r.what`,
      source: sql`r.source`,
      event: sql`r.event`,
      evidence: sql`r.evidence_id`,
    },
  },
  allegation: {
    side: "world",
    record: "allegation",
    workstream: "intake",
    from: sql`allegations r`,
    at: { moment: sql`r.received_on` },
    says: {
      precision: sql`r.received_precision`,
      party: sql`r.holder_id`,
      text: sql`r.reference`,
      label: sql`r.label`,
      holder: sql`r.holder_id`,
    },
  },
  exposure_seen: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    from: sql`exposures r`,
    at: { moment: sql`r.first_seen_at` },
    says: {
      precision: sql`r.first_seen_exactness`,
      party: sql`coalesce(r.first_seen_party_id, r.first_seen_by_id)`,
      number: sql`r.number`,
      text: sql`r.service`,
      label: sql`r.label`,
      holder: sql`r.organisation_id`,
    },
  },
  exposure_reported: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    from: sql`exposure_reports r ${exposureOf} left join organisations told on told.id = r.reported_to_id`,
    at: { moment: sql`r.reported_at` },
    where: sql`r.event = 'reported'`,
    says: { ...ofExposure, precision: sql`r.exactness`, party: sql`r.party_id`, text: sql`told.name` },
  },
  /** Another party's date of its first sight or its closing. */
  exposure_told: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    states: "exposure_event",
    from: sql`exposure_reports r ${exposureOf}`,
    at: { moment: sql`r.reported_at` },
    where: sql`r.event <> 'reported'`,
    says: { ...ofExposure, precision: sql`r.exactness`, party: sql`r.party_id`, state: sql`r.event` },
  },
  exposure_step: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    states: "exposure_state",
    from: sql`exposure_steps r ${exposureOf}`,
    at: { moment: sql`r.occurred_at` },
    says: {
      ...ofExposure,
      precision: sql`r.exactness`,
      party: sql`r.party_id`,
      state: sql`r.state`,
      text: sql`r.reason`,
    },
  },
  retest_planned: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    from: sql`exposure_retests r ${exposureOf}`,
    at: { day: sql`r.planned_for` },
    says: { ...ofExposure, text: sql`concat_ws(': ', r.tester, r.method)` },
  },
  retest_done: {
    side: "world",
    record: "exposure",
    workstream: "verification",
    states: "retest_result",
    from: sql`exposure_retest_results r ${exposureOf}`,
    at: { moment: sql`r.tested_at` },
    says: {
      ...ofExposure,
      precision: sql`r.tested_exactness`,
      state: sql`r.result`,
      text: sql`concat_ws(': ', r.tester, r.found)`,
      evidence: sql`r.evidence_id`,
    },
  },
  position: {
    side: "world",
    record: "position",
    workstream: "verification",
    states: "position",
    from: sql`positions r join claims k on k.id = r.claim_id`,
    at: { day: sql`r.said_on` },
    says: {
      party: sql`r.party_id`,
      number: sql`k.number`,
      state: sql`r.position`,
      text: sql`r.words`,
      source: sql`r.source`,
    },
  },
  // What it says it rests on has days of the world; the finding has the moment at which it was made here.
  finding: {
    side: "runut",
    record: "finding",
    workstream: "verification",
    states: "verdict",
    from: sql`findings r join claims k on k.id = r.claim_id`,
    at: { moment: sql`r.made_at` },
    says: {
      party: sql`r.organisation_id`,
      number: sql`k.number`,
      state: sql`r.verdict`,
      text: sql`r.reasoning`,
      label: sql`r.label`,
      holder: sql`r.organisation_id`,
    },
  },
  assessment_step: {
    side: "world",
    record: "assessment",
    workstream: "verification",
    states: "assessment_state",
    // Looked up for what is shown alone, as of the steps of recommendations.
    from: sql`assessment_steps r`,
    at: { moment: sql`r.occurred_at` },
    says: {
      precision: sql`r.exactness`,
      party: sql`(select a.organisation_id from assessments a where a.id = r.assessment_id)`,
      number: sql`(select a.number from assessments a where a.id = r.assessment_id)`,
      state: sql`r.state`,
      text: sql`r.reason`,
      label: sql`(select a.label from assessments a where a.id = r.assessment_id)`,
      holder: sql`(select a.organisation_id from assessments a where a.id = r.assessment_id)`,
    },
  },
  recommended: {
    side: "world",
    record: "recommendation",
    workstream: "verification",
    from: sql`recommendations r`,
    at: { day: sql`r.given_on` },
    says: { party: sql`r.owner_id`, number: sql`r.number`, text: sql`r.what` },
  },
  recommendation_step: {
    side: "world",
    record: "recommendation",
    workstream: "verification",
    states: "recommendation_step",
    // What is joined to it is looked up for what is shown alone: joined, all recommendations of the case would be read.
    from: sql`recommendation_steps r`,
    at: { day: sql`r.occurred_on` },
    says: {
      party: sql`(select p.organisation_id from people p where p.id = r.taken_by)`,
      number: sql`(select a.number from recommendations a where a.id = r.recommendation_id)`,
      state: sql`r.step`,
      text: sql`r.words`,
      evidence: sql`r.evidence_id`,
    },
  },
  referral_step: {
    side: "world",
    record: "referral",
    workstream: "police",
    states: "referral_step",
    from: sql`referral_events r join referrals f on f.id = r.referral_id`,
    at: { day: sql`r.occurred_on` },
    says: {
      party: sql`case when r.step in ('drafted', 'sent', 'withdrawn') then f.opened_by_id else f.unit_id end`,
      number: sql`f.number`,
      state: sql`r.step`,
      text: sql`r.reason`,
    },
  },
  statement_out: {
    side: "world",
    record: "statement",
    workstream: "statements",
    states: "statement_kind",
    from: sql`publications r join statements s on s.id = r.statement_id`,
    at: { moment: sql`coalesce(r.release_at, r.published_at)` },
    where: sql`r.translation_id is null and (r.release_at is null or runut.is_released(r.id, r.release_at))`,
    says: {
      party: sql`s.organisation_id`,
      number: sql`s.number`,
      state: sql`s.kind`,
      text: sql`r.title`,
      label: sql`s.label`,
      holder: sql`s.organisation_id`,
    },
  },
  /** Of the audit log, as far as the reader may see it; what it was on stands in the log. */
  act: {
    side: "runut",
    record: "case",
    workstream: null,
    from: sql`audit_events r`,
    at: { moment: sql`r.at` },
    says: { party: sql`r.organisation_id`, state: sql`r.action` },
  },
} as const satisfies Record<string, LineKind>;

export type LineKindName = keyof typeof lineKinds;
export const lineKindNames = Object.keys(lineKinds) as LineKindName[];

/** A kind by its name. */
export const lineKind = (name: LineKindName): LineKind => lineKinds[name];
