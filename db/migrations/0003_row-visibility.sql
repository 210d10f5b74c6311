-- Row visibility. A record of a case is read by who reads the case and whose roles read its kind, or by whom it was given to.
create function pg_temp.protect(t text, kind text, given_by text, red boolean, writers text) returns void language plpgsql as $f$
declare
  in_case text := format('exists (select 1 from cases c where c.id = %I.case_id)', t);
  was_given text := case when given_by is null then 'false'
    else format('exists (select 1 from given g where g.record_id = %I.%I and g.principal = any(runut.principals()))', t, given_by) end;
  not_red text := case when red then format('and (%1$I.label <> ''RED'' or %1$I.named && runut.principals())', t) else '' end;
begin
  execute format('alter table %I enable row level security', t);
  execute format('create policy sees on %I for select to runut_app using (((select %L = any(runut.reads())) and %s %s) or %s)',
    t, kind, in_case, not_red, was_given);
  execute format('create policy adds on %I for insert to runut_app with check (((select %L = any(runut.writes())) and %s) or %s)',
    t, kind, in_case, writers);
  execute format('create policy changes on %I for update to runut_app using (((select %L = any(runut.writes())) and %s %s) or %s)
    with check (true)', t, kind, in_case, not_red, writers);
  execute format('grant select, insert on %I to runut_app', t);
end $f$;
--> statement-breakpoint
alter table cases enable row level security;
create policy sees on cases for select to runut_app using (readers && runut.principals());
create policy adds on cases for insert to runut_app
  with check ((select 'case' = any(runut.writes())) and organisation_id = runut.organisation() and lead_id = runut.actor());
create policy changes on cases for update to runut_app
  using ((select runut.writes() && array['case', 'closure']) and readers && runut.principals()) with check (true);
grant select, insert on cases to runut_app;
grant update (title, summary, lead_id, status, label, severity, sector, version) on cases to runut_app;
--> statement-breakpoint
-- Makes whoever changes a case wait for the one before; false when the case does not exist for the actor.
create function runut.lock_case(wanted uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.cases where id = wanted and (readers && runut.principals() or guests && runut.principals()) for update;
  return found;
end $$;
revoke all on function runut.lock_case from public;
grant execute on function runut.lock_case to runut_app;
--> statement-breakpoint
do $do$
begin
  perform pg_temp.protect('case_members', 'case', null, false, 'false');
  perform pg_temp.protect('case_organisations', 'case', null, false, 'false');
  perform pg_temp.protect('workstream_decisions', 'case', null, false, 'false');
  perform pg_temp.protect('closures', 'closure', null, false, 'false');
  perform pg_temp.protect('positions', 'position', 'claim_id', false, 'false');
  perform pg_temp.protect('position_requests', 'position', null, false, 'false');
  perform pg_temp.protect('timeline_entries', 'timeline', 'id', false, 'false');
  perform pg_temp.protect('case_systems', 'system', null, false, 'false');
  perform pg_temp.protect('system_connections', 'system', null, false, 'false');
  perform pg_temp.protect('exposures', 'exposure', 'id', true, 'false');
  perform pg_temp.protect('exposure_scores', 'exposure', 'exposure_id', false, 'false');
  perform pg_temp.protect('exposure_steps', 'exposure', 'exposure_id', false, 'false');
  perform pg_temp.protect('findings', 'finding', 'id', true, 'false');
  perform pg_temp.protect('evidence_items', 'evidence', 'id', true, 'false');
  perform pg_temp.protect('custody_entries', 'custody', 'item_id', false,
    'exists (select 1 from given g where g.record_id = custody_entries.item_id and g.principal = any(runut.principals()))');
  perform pg_temp.protect('finding_evidence', 'evidence', null, false, '(select ''finding'' = any(runut.writes())) and exists (select 1 from cases c where c.id = finding_evidence.case_id)');
  perform pg_temp.protect('referrals', 'referral', 'id', false,
    '((select ''referral'' = any(runut.writes())) and exists (select 1 from given g where g.record_id = referrals.id and g.principal = any(runut.principals())))');
  perform pg_temp.protect('referral_events', 'referral', 'referral_id', false,
    '((select ''referral'' = any(runut.writes())) and exists (select 1 from given g where g.record_id = referral_events.referral_id and g.principal = any(runut.principals())))');
  perform pg_temp.protect('statements', 'statement', null, false, 'false');
  perform pg_temp.protect('statement_versions', 'statement', null, false, 'false');
  perform pg_temp.protect('sentences', 'statement', null, false, 'false');
  perform pg_temp.protect('approvals', 'statement', null, false, 'false');
  perform pg_temp.protect('publications', 'statement', null, false, 'false');
end $do$;
--> statement-breakpoint
-- Scores, steps and links follow the RED rule of the record they belong to.
create policy follows on exposure_scores as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = exposure_scores.exposure_id));
create policy follows on exposure_steps as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = exposure_steps.exposure_id));
create policy follows on custody_entries as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = custody_entries.item_id));
-- A look leaves its link whoever looks, and every link is one's own.
create policy looks on custody_entries for insert to runut_app with check (act in ('viewed', 'downloaded', 'verified')
  and (select 'custody' = any(runut.reads())) and exists (select 1 from evidence_items e where e.id = custody_entries.item_id));
create policy by_oneself on custody_entries as restrictive for insert to runut_app
  with check (person_id = runut.actor() and organisation_id = runut.organisation());
create policy follows on finding_evidence as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = finding_evidence.item_id)
    and exists (select 1 from findings f where f.id = finding_evidence.finding_id));
--> statement-breakpoint
-- Whoever drafts, writes, decides or publishes does so in their own name and for their own organisation; only an approver decides.
create policy by_oneself on statements as restrictive for insert to runut_app
  with check (drafted_by = runut.actor() and organisation_id = runut.organisation());
create policy of_ones_own on statements as restrictive for update to runut_app
  using (organisation_id = runut.organisation()) with check (true);
create policy by_oneself on statement_versions as restrictive for insert to runut_app with check (written_by = runut.actor()
  and exists (select 1 from statements s where s.id = statement_versions.statement_id and s.organisation_id = runut.organisation()));
create policy by_oneself on approvals as restrictive for insert to runut_app with check (decided_by = runut.actor()
  and 'approver' = any(runut.roles())
  and exists (select 1 from statements s where s.id = approvals.statement_id and s.organisation_id = runut.organisation()));
create policy by_oneself on publications as restrictive for insert to runut_app with check (published_by = runut.actor()
  and exists (select 1 from statements s where s.id = publications.statement_id and s.organisation_id = runut.organisation()));
-- Nobody adds a sentence to another's version, or to one that was decided on.
create policy before_decision on sentences as restrictive for insert to runut_app
  with check (exists (select 1 from statement_versions v where v.id = sentences.version_id and v.written_by = runut.actor())
    and not exists (select 1 from approvals a where a.version_id = sentences.version_id));
--> statement-breakpoint
-- The public reads publications only, through the job that serves public pages.
create policy serves on publications for select to runut_app using (runut.job() = 'public');
--> statement-breakpoint
alter table given enable row level security;
create policy sees on given for select to runut_app using (principal = any(runut.principals())
  or ((select 'referral' = any(runut.reads())) and exists (select 1 from cases c where c.id = given.case_id)));
-- Only what is in the case is given, and RED only by those named on it.
create function runut.may_give(record uuid, of uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.referrals where id = record and case_id = of)
    or exists (select 1 from public.claims where id = record and case_id = of)
    or exists (select 1 from public.timeline_entries where id = record and case_id = of)
    or exists (select 1 from public.exposures where id = record and case_id = of and (label <> 'RED' or named && runut.principals()))
    or exists (select 1 from public.findings where id = record and case_id = of and (label <> 'RED' or named && runut.principals()))
    or exists (select 1 from public.evidence_items where id = record and case_id = of and (label <> 'RED' or named && runut.principals()))
$$;
revoke all on function runut.may_give from public;
grant execute on function runut.may_give to runut_app;
create policy adds on given for insert to runut_app
  with check ((select 'referral' = any(runut.writes())) and exists (select 1 from cases c where c.id = given.case_id)
    and runut.may_give(record_id, case_id));
grant select, insert on given to runut_app;
--> statement-breakpoint
-- A referral's things go to the liaisons of its unit and to nobody else.
create function runut.goes_to_unit(referral uuid, of uuid, whom int) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.referrals r
    join public.organisation_roles o on o.organisation_id = r.unit_id and o.role = 'police_liaison'
    where r.id = referral and r.case_id = of and o.principal = whom)
$$;
revoke all on function runut.goes_to_unit from public;
grant execute on function runut.goes_to_unit to runut_app;
create policy to_its_unit on given as restrictive for insert to runut_app
  with check (given_by = runut.actor() and runut.goes_to_unit(referral_id, case_id, principal));
--> statement-breakpoint
-- Past *sent* only the unit's liaison writes; nobody answers for the police.
create policy by_its_side on referral_events as restrictive for insert to runut_app with check (written_by = runut.actor()
  and case when step in ('drafted', 'sent', 'opened_by_police') then 'coordinator' = any(runut.roles())
    else 'police_liaison' = any(runut.roles())
      and exists (select 1 from referrals r where r.id = referral_events.referral_id and r.unit_id = runut.organisation()) end);
create policy unanswered on referrals as restrictive for insert to runut_app
  with check (recorded_by = runut.actor() and state in ('drafted', 'sent', 'opened_by_police') and outcome is null and police_reference is null);
create policy by_its_side on referrals as restrictive for update to runut_app
  using ((unit_id = runut.organisation() and 'police_liaison' = any(runut.roles())) or (state = 'drafted' and 'coordinator' = any(runut.roles())))
  with check ((unit_id = runut.organisation() and 'police_liaison' = any(runut.roles()))
    or (state in ('drafted', 'sent') and outcome is null and police_reference is null and 'coordinator' = any(runut.roles())));
--> statement-breakpoint
-- An official speaks for their own organisation and for no other.
create policy own_word on positions as restrictive for insert to runut_app with check (entered_by = runut.actor()
  and (runut.roles() && array['investigator', 'coordinator'] or party_id = runut.organisation()));
create policy asks on position_requests as restrictive for insert to runut_app
  with check (asked_by = runut.actor() and runut.roles() && array['investigator', 'coordinator']);
create policy own_answer on position_requests as restrictive for update to runut_app
  using (runut.roles() && array['investigator', 'coordinator'] or party_id = runut.organisation());
--> statement-breakpoint
alter table allegations enable row level security;
create policy sees on allegations for select to runut_app using ((select 'allegation' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from cases c where c.id = allegations.case_id)));
create policy adds on allegations for insert to runut_app with check ((select 'allegation' = any(runut.writes()))
  and holder_id = runut.organisation() and logged_by = runut.actor() and case_id is null);
-- Nothing is moved into a case that the actor does not see.
create policy changes on allegations for update to runut_app using ((select 'allegation' = any(runut.writes()))
  and (readers && runut.principals() or exists (select 1 from cases c where c.id = allegations.case_id)))
  with check (case_id is null or exists (select 1 from cases c where c.id = allegations.case_id));
grant select, insert on allegations to runut_app;
grant update (status, case_id, version) on allegations to runut_app;
--> statement-breakpoint
alter table triage_decisions enable row level security;
create policy sees on triage_decisions for select to runut_app using (exists (select 1 from allegations a where a.id = allegation_id));
create policy adds on triage_decisions for insert to runut_app
  with check ((select 'allegation' = any(runut.writes())) and exists (select 1 from allegations a where a.id = allegation_id));
grant select, insert on triage_decisions to runut_app;
--> statement-breakpoint
alter table sources enable row level security;
create policy sees on sources for select to runut_app using ((select 'source' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from allegations a where a.source_id = sources.id)));
create policy adds on sources for insert to runut_app
  with check ((select 'source' = any(runut.writes())) and recorded_by = runut.actor());
grant select, insert on sources to runut_app;
--> statement-breakpoint
-- Nobody reads a source's identity by row; a later grant opens one, on record.
alter table source_identities enable row level security;
create policy adds on source_identities for insert to runut_app
  with check ((select 'source' = any(runut.writes())) and exists (select 1 from sources s where s.id = source_id));
grant insert on source_identities to runut_app;
--> statement-breakpoint
alter table claims enable row level security;
create policy sees on claims for select to runut_app using (
  ((select 'claim' = any(runut.reads())) and (exists (select 1 from cases c where c.id = claims.case_id)
    or exists (select 1 from allegations a where a.id = claims.allegation_id)))
  or exists (select 1 from given g where g.record_id = claims.id and g.principal = any(runut.principals())));
create policy adds on claims for insert to runut_app with check ((select 'claim' = any(runut.writes()))
  and exists (select 1 from allegations a where a.id = claims.allegation_id)
  and (case_id is null or exists (select 1 from cases c where c.id = claims.case_id)));
create policy changes on claims for update to runut_app using ((select 'claim' = any(runut.writes()))
  and (exists (select 1 from cases c where c.id = claims.case_id)
    or case_id is null and exists (select 1 from allegations a where a.id = claims.allegation_id)));
grant select, insert on claims to runut_app;
grant update (case_id, number, text, credibility, version) on claims to runut_app;
--> statement-breakpoint
alter table systems enable row level security;
create policy sees on systems for select to runut_app using ((select 'system' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from case_systems s where s.system_id = systems.id)));
create policy adds on systems for insert to runut_app
  with check ((select 'system' = any(runut.writes())) and recorded_by = runut.actor());
create policy changes on systems for update to runut_app using ((select 'system' = any(runut.writes())) and readers && runut.principals());
grant select, insert on systems to runut_app;
grant update (name, owner_id, class, note, supersedes_id, version) on systems to runut_app;
-- A system comes into a case only by somebody who knows it already.
create function runut.knows_system(system uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.systems where id = system and readers && runut.principals())
    or exists (select 1 from public.case_systems s join public.cases c on c.id = s.case_id
      where s.system_id = system and c.readers && runut.principals())
$$;
revoke all on function runut.knows_system from public;
grant execute on function runut.knows_system to runut_app;
create policy known on case_systems as restrictive for insert to runut_app with check (runut.knows_system(system_id));
--> statement-breakpoint
alter table deadlines enable row level security;
create policy sees on deadlines for select to runut_app using ((select 'deadline' = any(runut.reads()))
  and (exists (select 1 from cases c where c.id = deadlines.case_id) or exists (select 1 from allegations a where a.id = deadlines.allegation_id)));
create policy adds on deadlines for insert to runut_app with check ((select 'deadline' = any(runut.writes()))
  and (exists (select 1 from cases c where c.id = deadlines.case_id)
    or case_id is null and exists (select 1 from allegations a where a.id = deadlines.allegation_id)));
create policy changes on deadlines for update to runut_app using ((select 'deadline' = any(runut.writes()))
  and (exists (select 1 from cases c where c.id = deadlines.case_id) or exists (select 1 from allegations a where a.id = deadlines.allegation_id)))
  with check (true);
grant select, insert on deadlines to runut_app;
grant update (ending, ended_at, ended_by, end_reason, version) on deadlines to runut_app;
--> statement-breakpoint
alter table evidence_blobs enable row level security;
create policy sees on evidence_blobs for select to runut_app
  using (exists (select 1 from evidence_items e where e.sha256 = evidence_blobs.sha256));
create policy adds on evidence_blobs for insert to runut_app with check ((select 'evidence' = any(runut.writes())));
grant select, insert on evidence_blobs to runut_app;
--> statement-breakpoint
grant update (removed_at, added_at, added_by) on case_members to runut_app;
grant update (role, admitted) on case_organisations to runut_app;
grant update (reopened_at, reopened_by, reopen_reason) on closures to runut_app;
grant update (answered_at) on position_requests to runut_app;
grant update (state, version) on exposures to runut_app;
grant update (state, holder_id, version) on evidence_items to runut_app;
grant update (state, police_reference, outcome, version) on referrals to runut_app;
grant update (title, slug, state, updated_at, version) on statements to runut_app;
--> statement-breakpoint
alter table organisations enable row level security;
create policy sees on organisations for select to runut_app using (runut.actor() is not null or runut.job() <> '');
create policy adds on organisations for insert to runut_app
  with check ((select 'organisation' = any(runut.writes())) or runut.job() = 'bootstrap');
grant select, insert on organisations to runut_app;
alter table organisation_roles enable row level security;
create policy sees on organisation_roles for select to runut_app using (runut.actor() is not null);
grant select on organisation_roles to runut_app;
alter table role_access enable row level security;
create policy sees on role_access for select to runut_app using (runut.actor() is not null or runut.job() <> '');
grant select on role_access to runut_app;
--> statement-breakpoint
alter table people enable row level security;
create policy sees on people for select to runut_app using (runut.actor() is not null or runut.job() in ('sign-in', 'bootstrap'));
create policy adds on people for insert to runut_app
  with check ((select 'person' = any(runut.writes())) or runut.job() = 'bootstrap');
create policy changes on people for update to runut_app
  using ((select 'person' = any(runut.writes())) or runut.job() in ('sign-in', 'bootstrap') or id = runut.actor()) with check (true);
grant select, insert on people to runut_app;
grant update (name, locale, status, sees_all, version) on people to runut_app;
-- Of themselves, people change their language and nothing that could let them see more.
create function runut.keep_own_standing() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.id = runut.actor() and not 'person' = any(runut.writes())
    and (new.name, new.status, new.sees_all) is distinct from (old.name, old.status, old.sees_all) then
    raise exception 'people do not change their own standing' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger people_keep_own_standing before update on people for each row execute function runut.keep_own_standing();
-- What a person changes about themselves is their language; standing and reach are given by others.
create function runut.keep_standing() returns trigger language plpgsql as $$
begin
  if current_user = 'runut_app' and not 'person' = any(runut.writes()) and not (runut.job() = 'sign-in' and new.sees_all = old.sees_all)
    and (new.name, new.status, new.sees_all) is distinct from (old.name, old.status, old.sees_all) then
    raise exception 'standing is not changed by oneself' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger people_keep_standing before update on people for each row execute function runut.keep_standing();
alter table person_roles enable row level security;
create policy sees on person_roles for select to runut_app using (runut.actor() is not null or runut.job() in ('sign-in', 'bootstrap'));
create policy adds on person_roles for insert to runut_app
  with check ((select 'person' = any(runut.writes())) or runut.job() = 'bootstrap');
create policy takes on person_roles for delete to runut_app using ((select 'person' = any(runut.writes())));
grant select, insert, delete on person_roles to runut_app;
--> statement-breakpoint
alter table credentials enable row level security;
create policy sees on credentials for select to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor());
create policy adds on credentials for insert to runut_app
  with check ((select 'person' = any(runut.writes())) or runut.job() = 'bootstrap');
create policy changes on credentials for update to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor());
grant select, insert on credentials to runut_app;
grant update (password_hash, totp_secret, totp_enrolled_at, totp_last_step, password_set_at) on credentials to runut_app;
alter table recovery_codes enable row level security;
create policy signs_in on recovery_codes for all to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor());
grant select, insert, delete on recovery_codes to runut_app;
grant update (used_at) on recovery_codes to runut_app;
alter table sessions enable row level security;
create policy sees on sessions for select to runut_app
  using (runut.job() = 'sign-in' or person_id = runut.actor() or (select 'person' = any(runut.writes())));
create policy begins on sessions for insert to runut_app with check (runut.job() = 'sign-in');
create policy ends on sessions for update to runut_app
  using (runut.job() = 'sign-in' or person_id = runut.actor() or (select 'person' = any(runut.writes())))
  with check (runut.job() = 'sign-in' or revoked_at is not null);
grant select, insert on sessions to runut_app;
grant update (seen_at, revoked_at) on sessions to runut_app;
alter table invitations enable row level security;
create policy invites on invitations for all to runut_app
  using (runut.job() in ('sign-in', 'bootstrap') or (select 'person' = any(runut.writes())));
grant select, insert on invitations to runut_app;
grant update (used_at) on invitations to runut_app;
alter table sign_in_attempts enable row level security;
create policy counts on sign_in_attempts for all to runut_app using (runut.job() = 'sign-in');
grant select, insert, delete on sign_in_attempts to runut_app;
--> statement-breakpoint
alter table notices enable row level security;
create policy sees on notices for select to runut_app using (person_id = runut.actor());
-- Whoever writes about a case reads it, was given something of it, or was in it until just now.
create function runut.knows_case(wanted uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.cases where id = wanted and (readers && runut.principals() or guests && runut.principals()))
    or exists (select 1 from public.case_members where case_id = wanted and person_id = runut.actor())
$$;
revoke all on function runut.knows_case from public;
grant execute on function runut.knows_case to runut_app;
create policy adds on notices for insert to runut_app with check (runut.job() <> ''
  or runut.actor() is not null and (case_id is null or runut.knows_case(case_id)));
create policy changes on notices for update to runut_app using (person_id = runut.actor());
grant select, insert on notices to runut_app;
grant update (read_at) on notices to runut_app;
--> statement-breakpoint
-- What is RED for the reader is RED in the log as well.
create function runut.is_narrowed(kind text, record uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select case kind
    when 'finding' then exists (select 1 from public.findings where id = record and label = 'RED' and not named && runut.principals())
    when 'exposure' then exists (select 1 from public.exposures where id = record and label = 'RED' and not named && runut.principals())
    else exists (select 1 from public.evidence_items where id = record and label = 'RED' and not named && runut.principals())
  end
$$;
revoke all on function runut.is_narrowed from public;
grant execute on function runut.is_narrowed to runut_app;
alter table audit_events enable row level security;
create policy sees on audit_events for select to runut_app using (
  actor_id = runut.actor()
  or (subject_kind = any(runut.reads()) and exists (select 1 from cases c where c.id = audit_events.case_id)
    and not (subject_kind in ('finding', 'exposure', 'evidence', 'custody') and runut.is_narrowed(subject_kind, subject_id)))
  or (case_id is null and subject_kind in ('allegation', 'source', 'claim') and (select subject_kind = any(runut.reads()))
    and exists (select 1 from allegations a where a.id = audit_events.subject_id))
  or (case_id is null and subject_kind in ('person', 'organisation', 'session', 'log')
    and (select subject_kind = any(runut.reads())))
  or exists (select 1 from given g where g.record_id = audit_events.subject_id and g.principal = any(runut.principals())));
create policy adds on audit_events for insert to runut_app with check (
  (actor_id = runut.actor() and (case_id is null or runut.knows_case(case_id)))
  or (actor_kind = 'job' and actor_job = runut.job() and runut.job() <> ''));
grant select, insert on audit_events to runut_app;
create policy sequences on audit_events for select to runut_worker using (true);
grant select on audit_events to runut_worker;
alter table audit_personal enable row level security;
create policy sees on audit_personal for select to runut_app using ('auditor' = any(runut.roles())
  and exists (select 1 from audit_events e where e.id = event_id));
create policy adds on audit_personal for insert to runut_app with check (runut.actor() is not null or runut.job() <> '');
grant select, insert on audit_personal to runut_app;
alter table audit_pending enable row level security;
create policy sequences on audit_pending for all to runut_worker using (true);
grant select, delete on audit_pending to runut_worker;
alter table audit_leaves enable row level security;
create policy sees on audit_leaves for select to runut_app using (exists (select 1 from audit_events e where e.id = event_id));
grant select on audit_leaves to runut_app;
create policy sequences on audit_leaves for all to runut_worker using (true);
grant select, insert on audit_leaves to runut_worker;
--> statement-breakpoint
alter table worker_heartbeats enable row level security;
create policy beats on worker_heartbeats for all to runut_worker using (true);
create policy sees on worker_heartbeats for select to runut_app using (true);
grant select, insert, update on worker_heartbeats to runut_worker;
grant select on worker_heartbeats to runut_app;
alter table case_numbers enable row level security;
alter table allegation_numbers enable row level security;
grant usage on sequence principal_numbers to runut_app;
