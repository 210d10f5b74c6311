import { sql } from "drizzle-orm";
import { storedDay, storedMoment } from "@/db/schema/stored-moment";
import type { provenances, referralOutcomes, referralSteps, statementStates } from "@/db/schema/vocabulary";
import { plannedOnce, type Tx } from "@/lib/kernel/as";
import { startOfDay } from "@/lib/kernel/day";

type Decision = { needed: boolean; reason: string; by: string | null; byId: string };

/** What the records of one case say, as far as the reader sees them; counts are of rows. Days are ISO, moments ISO with zone. */
export type CaseFacts = {
  caseId: string;
  status: "intake" | "open" | "closed";
  provenance: (typeof provenances)[number];
  openedAt: string;
  /** Whether the reader's organisation leads the case. Of the statements of another one they see what is out, never what is in work. */
  isOurs: boolean;
  /** Whether the reader sees the exposures and assessments of every system of the case, not of their own organisation's alone. */
  seesEverySystem: boolean;
  receivedOn: string | null;
  claims: number;
  claimsWithoutFinding: number;
  findings: number;
  lastFindingAt: string | null;
  asked: number;
  askedParty: string | null;
  askedAt: string | null;
  exposures: number;
  exposuresOpen: number;
  /** Assessments that have begun and are not reported. */
  assessing: number;
  evidence: number;
  /** Recommendations that are not carried out and verified, those that wait for their owner's answer, and for whose since the day on which they were given. */
  advised: number;
  adviceUnanswered: number;
  adviceOwner: string | null;
  adviceSince: string | null;
  referrals: number;
  referralState: (typeof referralSteps)[number] | null;
  referralOutcome: (typeof referralOutcomes)[number] | null;
  referralUnit: string | null;
  referralOn: string | null;
  referralSince: string | null;
  statements: Partial<Record<(typeof statementStates)[number], number>>;
  lastPublishedAt: string | null;
  firstDraftedAt: string | null;
  decisions: Partial<Record<"verification" | "police" | "statements", Decision>>;
  closedAt: string | null;
};

/** The facts behind the track, for these cases, under the reader's row-level security. */
export const readFacts = async (tx: Tx, caseIds: readonly string[]): Promise<Map<string, CaseFacts>> => {
  if (caseIds.length === 0) return new Map();
  const ids = sql`${`{${caseIds.join(",")}}`}::uuid[]`;
  const rows = await plannedOnce<CaseFacts>(
    tx,
    sql`
    select c.id as "caseId", c.status, c.provenance, ${moment(sql`c.opened_at`)} as "openedAt",
      c.organisation_id = runut.organisation() as "isOurs", not runut.only_own_services() as "seesEverySystem",
      (select ${moment(sql`min(a.received_on)`)} from allegations a where a.case_id = c.id) as "receivedOn",
      cl.n as "claims", cl.without as "claimsWithoutFinding",
      f.n as "findings", f.last as "lastFindingAt",
      q.n as "asked", q.party as "askedParty", q.at as "askedAt",
      e.n as "exposures", e.open as "exposuresOpen",
      (select count(*)::int from assessments a where a.case_id = c.id and a.state = 'under_way') as "assessing",
      (select count(*)::int from evidence_items i where i.case_id = c.id) as "evidence",
      a.n as "advised", a.unanswered as "adviceUnanswered", a.owner as "adviceOwner", a.since as "adviceSince",
      coalesce(r.n, 0) as "referrals", r.state as "referralState", r.outcome as "referralOutcome", r.unit as "referralUnit",
      r.on as "referralOn", r.since as "referralSince",
      coalesce(s.states, '{}'::jsonb) as "statements", s.drafted as "firstDraftedAt",
      (select ${moment(sql`max(coalesce(p.release_at, p.published_at))`)} from publications p
        where p.case_id = c.id and p.translation_id is null and (p.release_at is null or runut.is_released(p.id, p.release_at))) as "lastPublishedAt",
      coalesce(w.decisions, '{}'::jsonb) as "decisions",
      (select ${moment(sql`max(x.signed_at)`)} from closures x where x.case_id = c.id and x.reopened_at is null) as "closedAt"
    from cases c
    cross join lateral (select count(*)::int as n,
        (count(*) filter (where not exists (select 1 from findings f where f.claim_id = k.id)))::int as without
      from claims k where k.case_id = c.id and not exists (select 1 from claim_endings e where e.claim_id = k.id)) cl
    cross join lateral (select count(*)::int as n, ${moment(sql`max(f.made_at)`)} as last from findings f where f.case_id = c.id) f
    cross join lateral (select count(*)::int as n, min(o.short) as party, ${moment(sql`min(q.asked_at)`)} as at
      from position_requests q join organisations o on o.id = q.party_id where q.case_id = c.id and q.answered_at is null) q
    cross join lateral (select count(*)::int as n, (count(*) filter (where e.state in ('open', 'mitigated', 'reopened')))::int as open
      from exposures e where e.case_id = c.id) e
    cross join lateral (select count(*)::int as n, (count(*) filter (where v.state = 'proposed'))::int as unanswered,
        min(o.short) filter (where v.state = 'proposed') as owner, (min(v.given_on) filter (where v.state = 'proposed'))::text as since
      from recommendations v join organisations o on o.id = v.owner_id where v.case_id = c.id and v.state in ('proposed', 'accepted', 'implemented')) a
    left join lateral (select count(*) over ()::int as n, r.state, r.outcome, o.short as unit, ${moment(sql`r.recorded_at`)} as since,
        (select max(v.occurred_on)::text from referral_events v where v.referral_id = r.id) as on
      from referrals r join organisations o on o.id = r.unit_id where r.case_id = c.id and r.state <> 'withdrawn' order by r.number desc limit 1) r on true
    cross join lateral (select jsonb_object_agg(state, n) as states, min(drafted) as drafted from (
      select t.state, count(*)::int as n, ${moment(sql`min(t.drafted_at)`)} as drafted from statements t where t.case_id = c.id and t.state <> 'withdrawn' group by t.state) g) s
    cross join lateral (select jsonb_object_agg(workstream, jsonb_build_object('needed', needed, 'reason', reason, 'by', name, 'byId', decided_by)) as decisions from (
      select distinct on (d.workstream) d.workstream, d.needed, d.reason, p.name, d.decided_by from workstream_decisions d
        left join people p on p.id = d.decided_by where d.case_id = c.id order by d.workstream, d.decided_at desc) g) w
    where c.id = any(${ids})`,
  );
  return new Map(rows.map((row) => [row.caseId, { ...row, ...datesOf(row) }]));
};

/** What people gave as dates, readable whatever the year. */
const datesOf = ({ receivedOn, referralOn, adviceSince }: CaseFacts) => ({
  adviceSince: adviceSince === null ? null : startOfDay(storedDay(adviceSince)).toISOString(),
  receivedOn: receivedOn === null ? null : storedMoment(receivedOn).toISOString(),
  referralOn: referralOn === null ? null : storedDay(referralOn),
});

const moment = (column: ReturnType<typeof sql>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
