-- Who may read a case, an allegation, a source and a system is kept on the row by triggers (principals; 0 = those who see all).
alter table cases alter column readers set statistics 1000;
--> statement-breakpoint
create function runut.name_organisation_roles() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.organisation_roles (organisation_id, role, principal)
    select new.id, role, nextval('public.principal_numbers') from (select distinct role from public.role_access) r;
  return null;
end $$;
--> statement-breakpoint
create trigger organisations_name_roles after insert on organisations for each row execute function runut.name_organisation_roles();
--> statement-breakpoint
-- A RED case is read by the people named on it and by nobody else.
create function runut.case_readers(c cases) returns int[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array(
    select p.principal from public.people p where p.id = c.lead_id
    union select p.principal from public.case_members m join public.people p on p.id = m.person_id
      where m.case_id = c.id and m.removed_at is null
    union select 0 where c.label <> 'RED'
    union select r.principal from public.organisation_roles r
      where c.label <> 'RED' and r.organisation_id = c.organisation_id and r.role = 'auditor'
    union select r.principal from public.case_organisations o
      join public.organisation_roles r on r.organisation_id = o.organisation_id and r.role in ('official', 'auditor')
      where c.label <> 'RED' and o.case_id = c.id and o.admitted
    order by 1)
$$;
--> statement-breakpoint
create function runut.keep_case_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.case_readers(new);
  return new;
end $$;
--> statement-breakpoint
create trigger cases_readers before insert or update of lead_id, label, organisation_id on cases
  for each row execute function runut.keep_case_readers();
--> statement-breakpoint
create function runut.refresh_case_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed uuid := coalesce(new.case_id, old.case_id);
begin
  update public.cases set readers = runut.case_readers(cases.*) where id = changed;
  return null;
end $$;
--> statement-breakpoint
create trigger case_members_readers after insert or update or delete on case_members
  for each row execute function runut.refresh_case_readers();
--> statement-breakpoint
create trigger case_organisations_readers after insert or update or delete on case_organisations
  for each row execute function runut.refresh_case_readers();
--> statement-breakpoint
create function runut.refresh_case_guests() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed uuid := coalesce(new.case_id, old.case_id);
begin
  update public.cases set guests = array(select distinct principal from public.given where case_id = changed order by 1)
    where id = changed;
  return null;
end $$;
--> statement-breakpoint
create trigger given_guests after insert or delete on given for each row execute function runut.refresh_case_guests();
--> statement-breakpoint
-- Before triage an allegation is read by the intake officers, coordinators and auditors of the organisation that holds it; at RED by its logger and the coordinators.
create function runut.intake_readers(holder uuid, logger uuid, label text) returns int[] language sql stable security definer
set search_path = pg_catalog, public as $$
  select array(
    select principal from public.people where id = logger
    union select principal from public.organisation_roles where organisation_id = holder
      and (role = 'coordinator' or (label <> 'RED' and role in ('intake_officer', 'auditor')))
    order by 1)
$$;
--> statement-breakpoint
create function runut.keep_allegation_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.intake_readers(new.holder_id, new.logged_by, new.label);
  return new;
end $$;
--> statement-breakpoint
create trigger allegations_readers before insert or update of holder_id, label on allegations
  for each row execute function runut.keep_allegation_readers();
--> statement-breakpoint
create function runut.keep_source_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.intake_readers(
    (select organisation_id from public.people where id = new.recorded_by), new.recorded_by, 'AMBER');
  return new;
end $$;
--> statement-breakpoint
create trigger sources_readers before insert on sources for each row execute function runut.keep_source_readers();
--> statement-breakpoint
create function runut.keep_system_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := array(
    select r.principal from public.people p join public.organisation_roles r on r.organisation_id = p.organisation_id
      where p.id = new.recorded_by and r.role in ('investigator', 'coordinator', 'auditor')
    union select principal from public.people where id = new.recorded_by order by 1);
  return new;
end $$;
--> statement-breakpoint
create trigger systems_readers before insert on systems for each row execute function runut.keep_system_readers();
