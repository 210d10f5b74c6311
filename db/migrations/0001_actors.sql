-- Every read and write runs as somebody: who that is lives in transaction-local settings, set only by these functions.
create schema if not exists runut;
grant usage on schema runut to runut_app, runut_worker;
grant usage on schema public to runut_app, runut_worker;
--> statement-breakpoint
create function runut.actor() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.actor', true), '')::uuid $$;
--> statement-breakpoint
create function runut.job() returns text language sql stable parallel safe as
$$ select coalesce(current_setting('runut.job', true), '') $$;
--> statement-breakpoint
create function runut.principals() returns int[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.principals', true), ''), '{}')::int[] $$;
--> statement-breakpoint
create function runut.organisation() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.organisation', true), '')::uuid $$;
--> statement-breakpoint
create function runut.roles() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.roles', true), ''), '{}')::text[] $$;
--> statement-breakpoint
create function runut.reads() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.reads', true), ''), '{}')::text[] $$;
--> statement-breakpoint
create function runut.writes() returns text[] language sql stable parallel safe as
$$ select coalesce(nullif(current_setting('runut.writes', true), ''), '{}')::text[] $$;
--> statement-breakpoint
create function runut.enter(person uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  p public.people;
  held text[];
begin
  select * into strict p from public.people where id = person and status = 'active';
  held := array(select role from public.person_roles where person_id = person order by role);
  perform
    set_config('runut.job', '', true),
    set_config('runut.actor', p.id::text, true),
    set_config('runut.organisation', p.organisation_id::text, true),
    set_config('runut.roles', held::text, true),
    set_config('runut.principals', (
      case when p.sees_all then array[0] else '{}'::int[] end || p.principal ||
      array(select principal from public.organisation_roles where organisation_id = p.organisation_id and role = any(held))
    )::text, true),
    set_config('runut.reads', array(select distinct kind from public.role_access where role = any(held) and reads)::text, true),
    set_config('runut.writes', array(select distinct kind from public.role_access where role = any(held) and writes)::text, true);
end $$;
--> statement-breakpoint
-- A job is somebody too, with no principals: it reads only what a policy grants to its name.
create function runut.enter_job(name text) returns void language sql security definer set search_path = pg_catalog as $$
  select set_config('runut.actor', '', true), set_config('runut.principals', '{}', true), set_config('runut.roles', '{}', true),
    set_config('runut.reads', '{}', true), set_config('runut.writes', '{}', true), set_config('runut.organisation', '', true),
    set_config('runut.job', name, true);
$$;
--> statement-breakpoint
-- The person behind a live session, in one flight; notes at most once a minute that the session was seen.
create function runut.session_person(session uuid, idle interval) returns table (
  id uuid, name text, organisation_id uuid, organisation text, roles text[], locale text, created_at timestamptz
) language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.sessions s set seen_at = now() where s.id = session and s.revoked_at is null and s.expires_at > now()
    and s.seen_at > now() - idle and s.seen_at < now() - interval '1 minute';
  return query select p.id, p.name, p.organisation_id, o.short,
      array(select r.role from public.person_roles r where r.person_id = p.id order by r.role), p.locale, s.created_at
    from public.sessions s join public.people p on p.id = s.person_id join public.organisations o on o.id = p.organisation_id
    where s.id = session and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - idle and p.status = 'active';
end $$;
--> statement-breakpoint
revoke all on all functions in schema runut from public;
grant execute on all functions in schema runut to runut_app;
