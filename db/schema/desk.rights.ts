import { principalsOf } from "../rights/acting";
import { type Rights, table } from "../rights/table";
import { actsTold, endsWithCase, isOfItsCase, settled } from "../rights/told";
import { caseLooks, notices, roleAccess, workerHeartbeats } from "./desk";

/** One's own; whoever acts for another has the other's instead, of cases that they see so. */
const minded = `person_id = coalesce(runut.stands_for(), runut.actor())
  and (runut.stands_for() is null or exists (select 1 from cases c where c.id = notices.case_id offset 0))`;

export const deskRights: Rights = {
  functions: `
-- Only who sees the case, was given something of it or was in it by name hears of it; to others a notice of who knows the case goes nowhere.
create function runut.reach_recipient() returns trigger language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if new.kind like 'erasure.%' then
    return case when runut.hears_of_erasure(new.person_id, new.subject_id) then new end;
  end if;
  -- Of somebody's way in hear they themselves and the auditors of their organisation.
  if new.case_id is null then
    if new.person_id = new.subject_id or exists (select 1 from public.people p join public.person_roles r on r.person_id = p.id and r.role = 'auditor'
        where p.id = new.person_id and p.organisation_id = (select organisation_id from public.people where id = new.subject_id)) then
      return new;
    end if;
    return null;
  end if;
  if runut.job() = '' and not runut.knows_case(new.case_id) then return new; end if;
  if exists (select 1 from public.people p join public.cases c on c.id = new.case_id where p.id = new.person_id
      and (c.readers || c.guests) && (${principalsOf("array(select role from public.person_roles where person_id = p.id)")}))
    or exists (select 1 from public.case_members where case_id = new.case_id and person_id = new.person_id) then
    return new;
  end if;
  return null;
end $$;

-- How many notices wait for whom the actor may act for under this deputyship, of cases that it opens, up to a thousand; null of any other.
create function runut.unread_for_deputy(deputy uuid) returns int language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*)::int from (select from public.notices n join public.cases c on c.id = n.case_id
      where n.person_id = d.for_id and n.read_at is null and c.readers &&
        (array(select -p.principal from public.people p where p.id = d.for_id union all
          select r.principal from public.organisation_roles r where r.organisation_id = runut.organisation() and r.role = d.role)) limit 1001) unread)
    from public.deputies d where d.id = deputy and d.person_id = runut.actor() and runut.stands_for() is null and runut.is_in_force(d)
$$;

-- What a notice asked for was done, by whomever: nobody has to look at it any more, but for whom it is about, whom it warns. The trigger says where the id of its record stands, where that is not the row that was written.
create function runut.settle_notices() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare record uuid;
begin
  execute format('select %s', coalesce(tg_argv[1], '$1.id')) into record using new;
  update public.notices set read_at = clock_timestamp()
    where subject_id = record and kind = tg_argv[0] and read_at is null and person_id <> subject_id;
  return null;
end $$;

-- With a case ends what it asked for, but for what goes on with its evidence and with the police.
create function runut.settle_notices_of_closed() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.notices set read_at = clock_timestamp() where case_id = new.case_id and read_at is null and ${endsWithCase};
  return null;
end $$;

-- A notice tells of an act of the same transaction, by the same hand at the same moment, on a record of the case.
create function runut.check_notice() returns trigger language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if not exists (select 1 from public.audit_events e where e.actor_id = runut.actor() and e.at = new.created_at
      and e.xmin = pg_current_xact_id_if_assigned()::xid and (e.case_id = new.case_id or new.case_id is null and e.case_id is null and e.subject_id = new.subject_id) and e.outcome = 'done' and e.action = any(${actsTold}))
    and not (runut.actor() is null and exists (select 1 from public.audit_events e where e.actor_id is null and e.at = new.created_at
      and e.xmin = pg_current_xact_id_if_assigned()::xid and (e.case_id = new.case_id or new.case_id is null and e.case_id is null and e.subject_id = new.subject_id) and e.outcome = 'done' and e.action = any(${actsTold})))
    or (${isOfItsCase}) is not true then
    raise exception 'a notice tells of an act on a record of its case' using errcode = 'check_violation';
  end if;
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.unread_for_deputy to runut_app",
    table(roleAccess, {
      app: { may: "select" },
      worker: { may: "select" },
      // Printed in the matrix for everybody; health compares it before anybody has entered.
      sql: "create policy sees on role_access for select to runut_app, runut_worker using (true)",
    }),
    table(notices, {
      app: { may: "select, insert", changes: ["readAt"] },
      sql: `
create policy sees on notices for select to runut_app using (${minded});
create policy adds on notices for insert to runut_app with check (runut.is_now(created_at) and read_at is null
  and case when case_id is null then runut.job() = 'bootstrap' or runut.is_colleague(subject_id) and (select 'person' = any(runut.writes()))
      or kind like 'erasure.%' and runut.hears_of_erasure(person_id, subject_id)
    else runut.job() = 'upkeep' or runut.actor() is not null and runut.knows_case(case_id) end);
create policy changes on notices for update to runut_app using (${minded});
create trigger notices_reach before insert on notices for each row when (current_user = 'runut_app') execute function runut.reach_recipient();
create constraint trigger notices_tell after insert on notices deferrable initially deferred
  for each row when (current_user = 'runut_app') execute function runut.check_notice();
create trigger closures_settle_notices after insert on closures for each row execute function runut.settle_notices_of_closed();
${settled}`,
    }),
    table(caseLooks, {
      app: { may: "select, insert", changes: ["lookedAt"] },
      sql: `
create policy sees on case_looks for select to runut_app using (person_id = runut.actor());
create policy adds on case_looks for insert to runut_app with check (person_id = runut.actor() and runut.is_now(looked_at)
  and exists (select 1 from cases c where c.id = case_looks.case_id));
create policy changes on case_looks for update to runut_app using (person_id = runut.actor()) with check (runut.is_now(looked_at));`,
    }),
    table(workerHeartbeats, {
      app: { may: "select" },
      worker: { may: "select, insert, update" },
      sql: `
create policy beats on worker_heartbeats for all to runut_worker using (true);
create policy sees on worker_heartbeats for select to runut_app using (true);`,
    }),
  ],
};
