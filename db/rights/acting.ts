import { removedMark } from "../records/erased-marks";
import type { Rights } from "./table";

/** The principals that the person `p` acts as with the roles `held`, as SQL. */
export const principalsOf = (held: string): string =>
  `case when p.sees_all then array[0, (select everything from public.organisations where id = p.organisation_id)] else '{}'::int[] end || p.principal ||
      array(select principal from public.organisation_roles where organisation_id = p.organisation_id and role = any(${held}))`;

/** Every read and write runs as somebody: who that is lives in transaction-local settings, set only by these functions. */
export const acting: Rights = {
  functions: `
create function runut.actor() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.actor', true), '')::uuid $$;

create function runut.job() returns text language sql stable parallel safe as
$$ select coalesce(current_setting('runut.job', true), '') $$;

create function runut.principals() returns int[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.principals', true), ''), '{}')::int[] $$;

create function runut.organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.organisation', true), '')::uuid $$;

create function runut.roles() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.roles', true), ''), '{}')::text[] $$;

create function runut.reads() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.reads', true), ''), '{}')::text[] $$;

create function runut.writes() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.writes', true), ''), '{}')::text[] $$;

-- What is written now happened now: a day is left to an act that began before its bytes had come, a minute to clocks that differ.
create function runut.is_now(at timestamptz) returns boolean language sql stable parallel safe as
$$ select at between now() - interval '1 day' and now() + interval '1 minute' $$;

-- A process tells which rights it was built for; one that is older than those of the database may look, and writes nothing.
create function runut.require_rights(built_for text) returns void language plpgsql set search_path = pg_catalog as $$
begin
  if built_for is not null and built_for <> runut.rights() and current_setting('transaction_read_only') = 'off' then
    raise exception 'this process is older than the rights of the database' using errcode = 'RU001';
  end if;
end $$;

-- The event is the one that this transaction will leave in the log.
-- A deputy acts for whom they stand in for, in that role alone, and reads as the deputies of that one do.
create function runut.enter(person uuid, built_for text default null, event uuid default null, standing_in uuid default null) returns void language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare
  p public.people;
  d public.deputies;
  held text[];
begin
  perform runut.require_rights(built_for);
  select * into strict p from public.people where id = person and status = 'active';
  if standing_in is null then
    held := array(select role from public.person_roles where person_id = person order by role);
  else
    select * into strict d from public.deputies one where one.id = standing_in and one.person_id = person and runut.is_in_force(one);
    held := array[d.role];
  end if;
  perform
    set_config('runut.stands_for', coalesce(d.for_id::text, ''), true),
    set_config('runut.job', '', true),
    set_config('runut.event', coalesce(event::text, ''), true),
    set_config('runut.actor', p.id::text, true),
    set_config('runut.organisation', p.organisation_id::text, true),
    set_config('runut.roles', held::text, true),
    set_config('runut.principals', (case when d.id is null then
      ${principalsOf("held")}
      else array(select - principal from public.people where id = d.for_id
        union all select principal from public.organisation_roles where organisation_id = p.organisation_id and role = d.role) end
    )::text, true),
    set_config('runut.reads', array(select distinct kind from public.role_access where role = any(held) and reads)::text, true),
    set_config('runut.writes', array(select distinct kind from public.role_access where role = any(held) and writes)::text, true);
end $$;

-- Whoever a change says that it is by is who is signed in; the owner of the tables is nobody.
create function runut.require_own_name() returns trigger language plpgsql set search_path = pg_catalog as $$
declare whose text := to_jsonb(new) ->> tg_argv[0];
begin
  if current_user = 'runut_app' and whose is distinct from to_jsonb(old) ->> tg_argv[0] and whose is distinct from runut.actor()::text then
    raise exception '% is not written in another''s name', tg_table_name using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- What is known of a record changes with what put it there, both in one transaction. The trigger says in SQL what must be so, over the row before ($1) and after ($2).
create function runut.require_trace() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare traced boolean;
begin
  execute 'select ' || tg_argv[0] into traced using old, new;
  if traced is not true then
    raise exception '% is changed by what is on record, and by nothing else', tg_table_name using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- What a label of its own lets through of a record that the actor's roles and case would show: RED to who is named on it, AMBER+STRICT to the organisation that recorded it.
create function runut.admits(label text, named int[], recorded_by_organisation uuid) returns boolean language sql stable parallel safe as
$$ select case label when 'RED' then named && runut.principals() when 'AMBER+STRICT' then recorded_by_organisation = runut.organisation() else true end $$;

-- A job is somebody too, with no principals: it reads only what a policy grants to its name.
create function runut.enter_job(name text, built_for text default null, event uuid default null) returns void language sql security definer set search_path = pg_catalog as $$
  select from public.people limit 0; -- Every transaction begins at this table, a person's and a job's: applying the rights waits here for those under way.
  select set_config('runut.actor', '', true), set_config('runut.stands_for', '', true), set_config('runut.principals', '{}', true), set_config('runut.roles', '{}', true),
    set_config('runut.reads', '{}', true), set_config('runut.writes', '{}', true), set_config('runut.organisation', '', true),
    set_config('runut.job', name, true), set_config('runut.event', coalesce(event::text, ''), true), runut.require_rights(built_for);
$$;

-- What happened stays: refused to everybody, the owner included, TRUNCATE too.
create function runut.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;

-- What happened stays; the mark alone takes the place of a text in one of these columns.
create function runut.only_removed() returns trigger language plpgsql as $$
declare
  marked jsonb := to_jsonb(old);
  field text;
begin
  foreach field in array tg_argv loop
    if to_jsonb(new) ->> field = '${removedMark}' then
      marked := marked || jsonb_build_object(field, '${removedMark}');
    end if;
  end loop;
  if marked <> to_jsonb(new) or new is not distinct from old then
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
`,
  tables: [
    `grant execute on function runut.actor, runut.job, runut.principals, runut.organisation, runut.roles, runut.reads, runut.writes, runut.is_now,
      runut.enter, runut.enter_job, runut.admits to runut_app`,
    "grant usage on schema runut, public to runut_app, runut_worker",
  ],
};
