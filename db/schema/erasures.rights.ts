import { removing } from "../records/removable";
import { type Rights, table } from "../rights/table";
import { auditErasures, erasureDecisions, erasureProposals } from "./audit";

/** What is erased goes by two: a custodian proposes, a second person erases or refuses, and nobody what is of their own acts. */
export const erasureRights: Rights = {
  functions: `${removing}

-- Whether an event is an act of this person, or what the sign-in did for them.
create function runut.is_act_of(event uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.audit_events e where e.id = event and (runut.same_person(e.actor_id, person, e.at)
    or e.actor_kind = 'job' and person::text in (e.subject_id::text, e.facts ->> 'person')))
$$;

-- Whether somebody of the actor's organisation kept a report of this source.
create function runut.is_source_of_ours(source uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.allegation_reports r join public.allegations a on a.id = r.allegation_id
    where r.source_id = source and a.holder_id = runut.organisation())
$$;

-- The source of a report of the actor's organisation, for a custodian who has been shown its reference.
create function runut.source_of_report(report text) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select r.source_id from public.allegations a join public.allegation_reports r on r.allegation_id = a.id
    where a.reference = report and a.holder_id = runut.organisation() and 'custodian' = any(runut.roles())
$$;

-- Why this is not an erasure that the actor proposes or carries out: their organisation has none such, it is of an act of their own or of themselves, or of somebody who still works here; null when it may be. Of one whose value went before nothing is said.
create function runut.why_not_erasable(event uuid, person uuid, source uuid, record uuid, what text) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select case
    when event is not null then case
      when not exists (select from public.audit_personal p join public.audit_events e on e.id = p.event_id
        where p.event_id = event and p.field = what and coalesce(e.organisation_id, runut.organisation()) = runut.organisation()) then 'missing'
      when runut.is_act_of(event, runut.actor()) then 'own_act' end
    when person is not null then case
      when runut.is_oneself(person, now()) then 'own_act'
      when not runut.is_colleague(person) then 'missing'
      when not exists (select from public.people where id = person and status = 'deactivated') then 'works_here'
      when runut.personal_parts('person', person, what) = '[]' then 'erased' end
    when record is not null then case
      when not runut.is_record_of_ours(what, record) then 'missing'
      when runut.wrote_record(what, record, runut.actor()) then 'own_act'
      when runut.removable_parts(record, what) = '[]' then 'erased' end
    else case
      when source is null or not runut.is_source_of_ours(source) then 'missing'
      when exists (select from public.sources where id = source and runut.is_oneself(recorded_by, recorded_at)) then 'own_act'
      when runut.personal_parts('source', source, what) = '[]' then 'erased' end
  end
$$;

-- Why the actor, a custodian, does not propose this erasure; null when they may.
create function runut.why_not_propose_erasure(event uuid, person uuid, source uuid, record uuid, what text) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select case when 'custodian' = any(runut.roles()) then runut.why_not_erasable(event, person, source, record, what) else 'missing' end
$$;

-- Why the actor is not the second person to this proposal, or "none".
create function runut.why_not_erase(proposal uuid) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce((select case
      when exists (select from public.audit_erasures r where r.proposal_id = e.id)
        or exists (select from public.audit_erasures r where r.event_id = e.event_id and r.field = e.field) then 'erased'
      when exists (select from public.erasure_decisions d where d.proposal_id = e.id) then 'decided'
      when runut.is_oneself(e.proposed_by, e.proposed_at) then 'own_proposal'
      else coalesce(runut.why_not_erasable(e.event_id, e.person_id, e.source_id, e.record_id, e.field), 'none') end
    from public.erasure_proposals e
    where e.id = proposal and runut.is_colleague(e.proposed_by) and runut.roles() && array['custodian', 'administrator']), 'missing')
$$;

-- A second person refuses; who proposed it takes it back. What was erased is neither.
create function runut.may_decide_erasure(proposal uuid, decision text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select case decision
    when 'withdrawn' then runut.why_not_erase(proposal) = 'own_proposal'
    else runut.why_not_erase(proposal) in ('none', 'works_here') end
$$;

-- Who may be the second person to a proposal of the actor's.
create function runut.erasure_seconders(about uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id from public.people p where p.organisation_id = runut.organisation() and p.status = 'active' and p.id not in (runut.actor(), coalesce(about, runut.actor()))
    and exists (select from public.person_roles r where r.person_id = p.id and r.role in ('custodian', 'administrator'))
$$;

-- Who hears of a proposal to erase: who made it, and who may be the second person to it.
create function runut.hears_of_erasure(person uuid, proposal uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.erasure_proposals e join public.people p on p.id = person
    where e.id = proposal and runut.is_colleague(e.proposed_by) and p.organisation_id = runut.organisation() and (e.proposed_by = person
      or exists (select from public.person_roles r where r.person_id = person and r.role in ('custodian', 'administrator'))))
$$;

-- The text of the authority under which a proposal erases, with its paper.
create function runut.authority_of(e public.erasure_proposals) returns text language sql immutable as $$
  select e.authority || ' (' || e.paper_number || ', ' || e.paper_on || coalesce(', SHA-256 ' || e.paper_sha256, '') || ')'
$$;

-- Whoever decides on what concerns the same entry, person or source waits, and then finds it decided.
create function runut.await_erasures(proposal uuid) returns void language sql security definer set search_path = pg_catalog, public as $$
  select pg_advisory_xact_lock(hashtextextended(coalesce(e.event_id, e.person_id, e.source_id, e.record_id)::text, 0)) from public.erasure_proposals e where e.id = proposal
$$;

create function runut.decide_after_others() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform runut.await_erasures(new.proposal_id);
  if exists (select from public.audit_erasures r where r.proposal_id = new.proposal_id) then
    raise exception 'what was erased is neither refused nor taken back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- Takes values and their salts out of the record, as a second person to who proposed it, and puts down under which authority and paper; of records it tells which values.
create function runut.erase_personal(proposal uuid, at timestamptz) returns table (number int, parts jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  n int;
  e public.erasure_proposals;
  gone jsonb;
begin
  perform runut.await_erasures(proposal);
  if runut.why_not_erase(proposal) <> 'none' then
    raise exception 'a custodian proposes, a second person erases, and nobody what is of their own acts' using errcode = 'insufficient_privilege';
  end if;
  select * into e from public.erasure_proposals p where p.id = proposal;
  if e.event_id is not null then
    delete from public.audit_personal p where p.event_id = e.event_id and p.field = e.field;
    if not found then return; end if;
  else
    gone := case when e.record_id is not null then runut.removable_parts(e.record_id, e.field)
      else runut.personal_parts(case when e.person_id is null then 'source' else 'person' end, coalesce(e.person_id, e.source_id), e.field) end;
    if gone = '[]' then return; end if;
    perform runut.blank_personal(gone);
    perform runut.mark_removed(gone);
  end if;
  insert into public.audit_erasures (event_id, person_id, source_id, record_id, proposal_id, field, authority, erased_by, erased_at)
    values (e.event_id, e.person_id, e.source_id, e.record_id, e.id, e.field, runut.authority_of(e), runut.actor(), at) returning audit_erasures.number into n;
  return query select n, gone;
end $$;

-- Erases again what an erasure had taken out that a backup does not know: for whoever restores, before anybody works. Null when nothing of it is there; its number where that is free.
create function runut.erase_again(was int, subject uuid, what text, parts jsonb, authority text, by_whom uuid, at timestamptz) returns table (number int, gone_again jsonb)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  n int;
  gone jsonb;
begin
  if runut.job() <> 'bootstrap' then
    raise exception 'only a restore erases again' using errcode = 'insufficient_privilege';
  end if;
  if exists (select from public.audit_erasures r where r.number = was and r.authority = erase_again.authority) then return; end if;
  if parts is null then
    delete from public.audit_personal p where p.event_id = subject and p.field = what;
    if not found then return; end if;
  else
    select jsonb_agg(kept.part) into gone from jsonb_array_elements(
      runut.personal_parts('person', subject, 'all') || runut.personal_parts('source', subject, 'all')
        || runut.removable_parts(subject, 'all')) kept(part) where parts @> jsonb_build_array(kept.part);
    if gone is null then return; end if;
    perform runut.blank_personal(gone);
    perform runut.mark_removed(gone);
    -- Erased of closed accounts only; the backup may be older than the closing.
    update public.people p set status = 'deactivated', closing_reason = erase_again.authority, version = p.version + 1
      where p.id = subject and p.status <> 'deactivated';
    update public.sessions s set revoked_at = now() where s.person_id = subject and s.revoked_at is null;
  end if;
  select coalesce(min(w.was), nextval(pg_get_serial_sequence('public.audit_erasures', 'number'))::int) into n
    from (select was) w(was) where not exists (select from public.audit_erasures r where r.number = w.was);
  insert into public.audit_erasures (number, event_id, person_id, source_id, record_id, field, authority, erased_by, erased_at)
    select n, case when gone is null then subject end, p.id, case when gone is not null then o.id end,
      case when gone is not null and p.id is null and o.id is null then subject end, what, erase_again.authority, by_whom, at
      from (values (subject)) s(id) left join public.people p on gone is not null and p.id = s.id left join public.sources o on o.id = s.id;
  perform setval(pg_get_serial_sequence('public.audit_erasures', 'number'), (select max(r.number) from public.audit_erasures r));
  return query select n, gone;
end $$;
`,
  tables: [
    "grant execute on function runut.source_of_report, runut.removable_record, runut.why_not_propose_erasure, runut.why_not_erase, runut.may_decide_erasure, runut.erasure_seconders, runut.hears_of_erasure, runut.erase_personal, runut.erase_again to runut_app",
    table(erasureProposals, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on erasure_proposals for select to runut_app
  using ((select runut.roles() && array['auditor', 'custodian', 'administrator']) and runut.is_colleague(proposed_by));
create policy adds on erasure_proposals for insert to runut_app with check (runut.is_now(proposed_at)
  and proposed_by = runut.actor() and runut.why_not_propose_erasure(event_id, person_id, source_id, record_id, field) is null);`,
    }),
    table(erasureDecisions, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on erasure_decisions for select to runut_app using (exists (select 1 from erasure_proposals p where p.id = proposal_id offset 0));
create policy adds on erasure_decisions for insert to runut_app with check (runut.is_now(decided_at)
  and decided_by = runut.actor() and runut.may_decide_erasure(proposal_id, decision));
create trigger erasure_decisions_after_others before insert on erasure_decisions for each row execute function runut.decide_after_others();`,
    }),
    table(auditErasures, {
      app: { may: "select" },
      worker: { may: "select" },
      appendOnly: true,
      sql: `
create policy sees on audit_erasures for select to runut_app using ((select runut.roles() && array['auditor', 'custodian', 'administrator']));
create policy exports on audit_erasures for select to runut_worker using (true);`,
    }),
  ],
};
