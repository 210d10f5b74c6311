import { caseRecord, changedInOwnName, justWritten, traced, wasGiven } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { given, referralEvents, referrals } from "./referrals";

export const referralRights: Rights = {
  functions: `
-- Only what is in the case is given, and only by who sees it: asked with the giver's own eyes.
create function runut.may_give(record uuid, of uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.referrals where id = record and case_id = of)
    or exists (select 1 from public.claims where id = record and case_id = of)
    or exists (select 1 from public.timeline_entries where id = record and case_id = of)
    or exists (select 1 from public.exposures where id = record and case_id = of)
    or exists (select 1 from public.findings where id = record and case_id = of)
    or exists (select 1 from public.evidence_items where id = record and case_id = of)
$$;

-- What a label lets out to a unit, which is nobody by name: nothing at RED; at AMBER+STRICT what the organisation that recorded it gives, with its
-- reason. What has no label has that of its case.
create function runut.may_leave(record uuid, of uuid, reason text) returns boolean language sql stable as $$
  select coalesce(bool_and(case label when 'RED' then false
    when 'AMBER+STRICT' then organisation_id = runut.organisation() and btrim(reason) <> '' else true end), true)
  from (select label, organisation_id from public.findings where id = record
    union all select label, organisation_id from public.exposures where id = record
    union all select label, organisation_id from public.evidence_items where id = record
    union all select c.label, c.organisation_id from public.cases c where c.id = of
      and (exists (select 1 from public.claims where id = record) or exists (select 1 from public.timeline_entries where id = record))) its
$$;

-- A referral's things go to the liaisons of its unit and to nobody else.
create function runut.goes_to_unit(referral uuid, of uuid, whom int) returns boolean language sql stable as $$
  select exists (select 1 from public.referrals r
    join public.organisation_roles o on o.organisation_id = r.unit_id and o.role = 'police_liaison'
    where r.id = referral and r.case_id = of and o.principal = whom)
$$;
`,
  tables: [
    "grant execute on function runut.may_give, runut.may_leave, runut.goes_to_unit to runut_app",
    table(given, {
      app: { may: "select, insert", changes: ["endedAt", "endedBy", "endReason"] },
      sql: `
-- Who was given something knows of it until that is ended; why it was ended is not for them.
create policy sees on given for select to runut_app using (principal = any(runut.principals()) and ended_at is null
  or ((select 'referral' = any(runut.reads())) and exists (select 1 from cases c where c.id = given.case_id offset 0)));
create policy adds on given for insert to runut_app
  with check ((select 'referral' = any(runut.writes())) and exists (select 1 from cases c where c.id = given.case_id)
    and runut.may_give(record_id, case_id));
create policy to_its_unit on given as restrictive for insert to runut_app
  with check (given_by = runut.actor() and runut.goes_to_unit(referral_id, case_id, principal));
create policy as_labelled on given as restrictive for insert to runut_app with check (runut.may_leave(record_id, case_id, reason));
-- Whoever keeps a copy hands it to the unit of a referral, so that its liaison can see what to accept.
create policy offers on given for insert to runut_app
  with check (kind = 'evidence' and (select 'custody' = any(runut.writes())) and runut.keeps(record_id, case_id));
-- What was given is ended by the organisation that gave it, once, and stays on record.
create policy ends on given for update to runut_app
  using (ended_at is null and (select runut.writes() && array['case', 'referral']) and exists (select 1 from cases c where c.id = given.case_id)
    and exists (select 1 from people p where p.id = given.given_by and p.organisation_id = runut.organisation()))
  with check (true);
${changedInOwnName("given", "ended_by")}
create trigger given_guests after insert or update of ended_at or delete on given for each row execute function runut.refresh_case_guests();`,
    }),
    caseRecord(referrals, {
      kind: "referral",
      author: "recordedBy",
      numbered: ["number", "caseId"],
      given: "id",
      changes: ["state", "policeReference", "outcome", "version"],
      writers: `((select 'referral' = any(runut.writes())) and ${wasGiven("referrals.id")})`,
      sql: `
create policy unanswered on referrals as restrictive for insert to runut_app
  with check (state in ('drafted', 'sent', 'opened_by_police') and outcome is null and police_reference is null);
create policy by_its_side on referrals as restrictive for update to runut_app
  using ((unit_id = runut.organisation() and 'police_liaison' = any(runut.roles())) or (state in ('drafted', 'sent', 'opened_by_police') and 'coordinator' = any(runut.roles())))
  with check ((unit_id = runut.organisation() and 'police_liaison' = any(runut.roles()))
    or (state in ('drafted', 'sent', 'opened_by_police', 'withdrawn') and outcome is null and police_reference is null and 'coordinator' = any(runut.roles())));
${traced("referrals_by_a_step", {
  on: "update of state, outcome, police_reference on referrals",
  when: "(old.state, old.outcome, old.police_reference) is distinct from (new.state, new.outcome, new.police_reference)",
  holds: `$2.state <> 'opened_by_police' and ($2.state <> 'sent' or $1.state = 'drafted') and ($2.state <> 'withdrawn' or $1.state in ('drafted', 'sent', 'opened_by_police'))
    and exists (select 1 from public.referral_events where referral_id = $2.id and step = $2.state and ${justWritten}
    and ($1.outcome is not distinct from $2.outcome or outcome = $2.outcome)
    and ($1.police_reference is not distinct from $2.police_reference or reference = $2.police_reference))`,
})}`,
    }),
    // Past *sent* only the unit's liaison writes; nobody answers for the police.
    caseRecord(referralEvents, {
      kind: "referral",
      author: "writtenBy",
      given: "referralId",
      writers: `((select 'referral' = any(runut.writes())) and ${wasGiven("referral_events.referral_id")})`,
      appendOnly: true,
      sql: `
create policy by_its_side on referral_events as restrictive for insert to runut_app with check (case when step in ('drafted', 'sent', 'opened_by_police', 'withdrawn') then 'coordinator' = any(runut.roles())
    else 'police_liaison' = any(runut.roles())
      and exists (select 1 from referrals r where r.id = referral_events.referral_id and r.unit_id = runut.organisation()) end);`,
    }),
  ],
};
