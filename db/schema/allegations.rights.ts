import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord, justWritten, numberedWithin, traced, wasGiven } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import {
  allegationNumbers,
  allegationReports,
  allegations,
  claims,
  positionRequests,
  positions,
  sourceAnswers,
  sourceIdentities,
  sources,
  triageDecisions,
} from "./allegations";

export const allegationRights: Rights = {
  functions: `
-- Before triage an allegation is read by the intake officers, coordinators and auditors of the organisation that holds it; at RED by its logger and the coordinators.
create function runut.intake_readers(holder uuid, logger uuid, label text) returns int[] language sql stable security definer
set search_path = pg_catalog, public as $$
  select array(
    select principal from public.people where id = logger
    union select principal from public.organisation_roles where organisation_id = holder
      and (role = 'coordinator' or (label <> 'RED' and role in ('intake_officer', 'auditor')))
    order by 1)
$$;

create function runut.allegation_readers(a allegations) returns int[] language sql stable security definer set search_path = pg_catalog, public as $$
  select runut.intake_readers(a.holder_id, a.logged_by, a.label)
$$;

create function runut.keep_allegation_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.allegation_readers(new);
  return new;
end $$;

-- In a RED case an allegation is cut: its report is for who is named there.
create function runut.keep_allegation_narrowed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.narrowed := exists (select 1 from public.cases where id = new.case_id and label = 'RED');
  return new;
end $$;

create function runut.narrow_allegations() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.allegations set narrowed = (new.label = 'RED') where case_id = new.id and narrowed <> (new.label = 'RED');
  return null;
end $$;

-- Where a party answers that was asked, whether or not it sees the case: whom to tell, whether the case still takes an answer, and the number of the claim. Makes whoever changes the case wait; nothing for who was not asked.
create function runut.lock_asked(wanted uuid, on_claim uuid) returns table (lead_id uuid, status text, number int)
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not 'position' = any(runut.writes()) or not exists (select 1 from public.position_requests q
      where q.case_id = wanted and q.claim_id = on_claim and q.party_id = runut.organisation()) then
    return;
  end if;
  return query select c.lead_id, c.status, k.number from public.cases c
    join public.claims k on k.case_id = c.id and k.id = on_claim where c.id = wanted for update of c;
end $$;

-- Whether the actor's organisation was asked on this claim, in a case that still takes an answer, whether or not it sees the case.
create function runut.is_asked(wanted uuid, on_claim uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.position_requests q join public.cases c on c.id = q.case_id and c.status <> 'closed'
    where q.case_id = wanted and q.claim_id = on_claim and q.party_id = runut.organisation())
$$;

-- Whether the actor recorded this source.
create function runut.recorded_source(source uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.sources where id = source and recorded_by = runut.actor())
$$;

-- A claim or an allegation goes into a case once, a claim gets its number there; from then on it stays where it is.
create function runut.refuse_move() returns trigger language plpgsql as $$
begin
  raise exception '% stays where it is', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function runut.refresh_case_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.case_id is not null then
    update public.cases set search = runut.case_search(cases.*) where id = new.case_id;
  end if;
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.recorded_source, runut.lock_asked, runut.is_asked to runut_app",
    table(allegations, {
      app: { may: "select, insert", changes: ["status", "caseId", "version"] },
      sql: `
create policy sees on allegations for select to runut_app using ((select 'allegation' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from cases c where c.id = allegations.case_id offset 0)));
create policy adds on allegations for insert to runut_app with check ((select 'allegation' = any(runut.writes()))
  and holder_id = runut.organisation() and logged_by = runut.actor() and case_id is null);
-- Nothing is moved into a case that the actor does not see.
create policy changes on allegations for update to runut_app using ((select 'allegation' = any(runut.writes()))
  and (readers && runut.principals() or exists (select 1 from cases c where c.id = allegations.case_id)))
  with check (case_id is null or exists (select 1 from cases c where c.id = allegations.case_id));
create trigger allegations_readers before insert or update of holder_id, label on allegations
  for each row execute function runut.keep_allegation_readers();
create trigger allegations_stay before update of case_id on allegations for each row
  when (old.case_id is not null and old.case_id is distinct from new.case_id) execute function runut.refuse_move();
${traced("allegations_by_a_decision", {
  on: "update of status on allegations",
  when: "old.status is distinct from new.status",
  holds: `exists (select 1 from public.triage_decisions where allegation_id = $2.id and decision = $2.status and ${justWritten})`,
})}
${traced("triage_decisions_decide", {
  on: "insert on triage_decisions",
  when: "true",
  holds: `exists (select 1 from public.allegations where id = $2.allegation_id and status = $2.decision and ${justWritten})`,
})}
create trigger allegations_narrowed before insert or update of case_id on allegations
  for each row execute function runut.keep_allegation_narrowed();`,
    }),
    table(allegationReports, {
      app: { may: "select, insert" },
      appendOnly: true,
      removable: ["summary", "sourceReference"],
      sql: `
create policy sees on allegation_reports for select to runut_app using ((select 'allegation' = any(runut.reads()))
  and exists (select 1 from allegations a where a.id = allegation_reports.allegation_id
    and (not a.narrowed or a.logged_by = runut.actor() or exists (select 1 from cases c where c.id = a.case_id offset 0)) offset 0));
create policy adds on allegation_reports for insert to runut_app with check ((select 'allegation' = any(runut.writes()))
  and exists (select 1 from allegations a where a.id = allegation_reports.allegation_id and a.logged_by = runut.actor())
  and runut.recorded_source(source_id));`,
    }),
    // As the report: what a source was told can say what it had reported.
    table(sourceAnswers, {
      app: { may: "select, insert" },
      appendOnly: true,
      removable: ["words"],
      sql: `
create policy sees on source_answers for select to runut_app using ((select 'allegation' = any(runut.reads()))
  and exists (select 1 from allegation_reports r where r.allegation_id = source_answers.allegation_id offset 0));
create policy adds on source_answers for insert to runut_app with check ((select 'allegation' = any(runut.writes()))
  and answered_by = runut.actor() and runut.is_now(answered_at)
  and exists (select 1 from allegation_reports r join allegations a on a.id = r.allegation_id left join cases c on c.id = a.case_id
    where a.id = source_answers.allegation_id and (a.case_id is null or c.status <> 'closed')));`,
    }),
    table(allegationNumbers, {}),
    table(triageDecisions, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on triage_decisions for select to runut_app using (exists (select 1 from allegations a where a.id = allegation_id
  and (not a.narrowed or decided_by = runut.actor() or exists (select 1 from cases c where c.id = a.case_id offset 0)) offset 0));
create policy adds on triage_decisions for insert to runut_app
  with check ((select 'allegation' = any(runut.writes())) and decided_by = runut.actor()
    and exists (select 1 from allegations a where a.id = allegation_id));`,
    }),
    table(sources, {
      app: { may: "select, insert", changes: amendable.source.fields },
      sql: `
create policy sees on sources for select to runut_app using ((select 'source' = any(runut.reads()))
  and (recorded_by = runut.actor() or exists (select 1 from allegation_reports r where r.source_id = sources.id offset 0)));
create policy adds on sources for insert to runut_app
  with check ((select 'source' = any(runut.writes())) and recorded_by = runut.actor());
create policy changes on sources for update to runut_app using ((select 'source' = any(runut.writes()))
  and exists (select 1 from allegation_reports r where r.source_id = sources.id)) with check (true);
${onlyAmended("source")}`,
    }),
    // Nobody reads a source's identity by row; a later grant opens one, on record.
    table(sourceIdentities, {
      app: { may: "insert" },
      sql: `
create policy adds on source_identities for insert to runut_app
  with check ((select 'source' = any(runut.writes())) and exists (select 1 from sources s where s.id = source_id));`,
    }),
    table(claims, {
      app: { may: "select, insert", changes: ["caseId", "number", "text", "credibility", "version"] },
      sql: `
-- A claim follows its case; before there is one, its allegation. What one wrote stays one's own.
create policy sees on claims for select to runut_app using (
  ((select 'claim' = any(runut.reads())) and (recorded_by = runut.actor() or exists (select 1 from cases c where c.id = claims.case_id offset 0)
    or case_id is null and exists (select 1 from allegations a where a.id = claims.allegation_id offset 0)))
  or ${wasGiven("claims.id")});
create policy adds on claims for insert to runut_app with check ((select 'claim' = any(runut.writes())) and recorded_by = runut.actor()
  and exists (select 1 from allegations a where a.id = claims.allegation_id and a.case_id is not distinct from claims.case_id)
  and (case_id is null or exists (select 1 from cases c where c.id = claims.case_id and c.status <> 'closed')));
create policy changes on claims for update to runut_app using ((select 'claim' = any(runut.writes()))
  and (exists (select 1 from cases c where c.id = claims.case_id)
    or case_id is null and exists (select 1 from allegations a where a.id = claims.allegation_id)));
create trigger claims_stay before update of case_id, number on claims for each row
  when ((old.case_id is not null or new.case_id is null) and (old.case_id, old.number) is distinct from (new.case_id, new.number))
  execute function runut.refuse_move();
${numberedWithin("claims", "insert", ["number", "caseId"], "new.case_id is not null")}
${numberedWithin("claims", "insert", ["number", "allegationId"], "new.case_id is null")}
${numberedWithin("claims", "update of case_id", ["number", "caseId"], "old.case_id is null and new.case_id is not null")}
${onlyAmended("claim")}
create trigger claims_search after insert or update of text, case_id on claims
  for each row execute function runut.refresh_case_search();`,
    }),
    // An official speaks for their own organisation and for no other, where it was asked without the case around it. What others entered about it is not its own word.
    caseRecord(positions, {
      kind: "position",
      author: "enteredBy",
      given: "claimId",
      theirs: `party_id = runut.organisation()
        and exists (select 1 from people p where p.id = positions.entered_by and p.organisation_id = positions.party_id)`,
      writers: `((select 'position' = any(runut.writes())) and party_id = runut.organisation()
        and runut.is_asked(case_id, claim_id))`,
      appendOnly: true,
      removable: ["words", "source"],
      sql: `
create policy own_word on positions as restrictive for insert to runut_app 
  with check (runut.roles() && array['investigator', 'coordinator'] or party_id = runut.organisation());`,
    }),
    caseRecord(positionRequests, {
      kind: "position",
      author: "askedBy",
      theirs: "party_id = runut.organisation()",
      writers: "((select 'position' = any(runut.writes())) and party_id = runut.organisation())",
      changes: ["answeredAt"],
      sql: `
create policy asks on position_requests as restrictive for insert to runut_app
  with check (runut.roles() && array['investigator', 'coordinator']);
create policy own_answer on position_requests as restrictive for update to runut_app
  using (runut.roles() && array['investigator', 'coordinator'] or party_id = runut.organisation());
${traced("position_requests_by_an_answer", {
  on: "update of answered_at on position_requests",
  when: "true",
  holds: `$1.answered_at is null and exists (select 1 from public.positions
    where case_id = $2.case_id and party_id = $2.party_id and ${justWritten} and $2.claim_id in (select runut.claims_answered_with(claim_id)))`,
})}`,
    }),
  ],
};
