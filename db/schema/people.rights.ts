import { closedWithReason } from "../rights/case-acts";
import type { Rights } from "../rights/table";
import { table } from "../rights/table";
import { deputyRights } from "./deputies.rights";
import { grantRights } from "./grants.rights";
import {
  credentials,
  invitations,
  keptForms,
  knownDevices,
  people,
  personRoles,
  recoveryCodes,
  sessions,
  signInAttempts,
} from "./people";

export const peopleRights: Rights = {
  functions: `
-- Somebody of the actor's own organisation.
create function runut.is_colleague(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$ select exists (select from public.people p where p.id = person and p.organisation_id = runut.organisation()) $$;

-- An organisation that the actor's own has set up, and in which nobody is yet but, at most, this person, who has not come in. Looks at what is there now.
create function runut.sets_up(organisation uuid, first uuid) returns boolean language sql security definer set search_path = pg_catalog, public as $$
  select 'organisation' = any(runut.writes())
    and exists (select from public.organisations o where o.id = organisation and o.standing = 'admitted' and o.set_up_by = runut.organisation())
    and not exists (select from public.people p where p.organisation_id = organisation and (p.id <> first or p.status <> 'invited'))
$$;

-- Whose account the actor may make and whose link they may renew: a colleague's, and that of the first administrator whom they invite.
create function runut.lets_in(person uuid) returns boolean language sql security definer set search_path = pg_catalog, public as $$
  select 'person' = any(runut.writes()) and exists (select from public.people p where p.id = person
    and (p.organisation_id = runut.organisation() or runut.sets_up(p.organisation_id, p.id)))
$$;

-- Two who invite a first administrator into one organisation wait for each other.
create function runut.await_others_of_organisation() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
  if new.organisation_id is distinct from runut.organisation() then
    perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text, 0));
  end if;
  return new;
end $$;
${deputyRights.functions}${grantRights.functions}

-- The person behind a live session, in one flight, and for whom they stand in where they ask to and may; notes at most once a minute that the session was seen.
create function runut.session_person(session uuid, idle interval, standing_in uuid default null) returns table (
  id uuid, name text, organisation_id uuid, organisation text, roles text[], locale text, created_at timestamptz,
  deputy_id uuid, for_id uuid, for_name text, until timestamptz
) language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  update public.sessions s set seen_at = now() where s.id = session and s.revoked_at is null and s.expires_at > now()
    and s.seen_at > now() - idle and s.seen_at < now() - interval '1 minute';
  return query select p.id, p.name, p.organisation_id, o.short,
      case when d.id is null then array(select r.role from public.person_roles r where r.person_id = p.id order by r.role) else array[d.role] end,
      p.locale, s.created_at, d.id, d.for_id, f.name, d.ends_at
    from public.sessions s join public.people p on p.id = s.person_id join public.organisations o on o.id = p.organisation_id
      left join public.deputies d on d.id = standing_in and d.person_id = p.id and runut.is_in_force(d)
      left join public.people f on f.id = d.for_id
    where s.id = session and s.revoked_at is null and s.expires_at > now() and s.seen_at > now() - idle and p.status = 'active';
end $$;

-- Of themselves, people change their language and nothing that could let them see more.
create function runut.keep_own_standing() returns trigger language plpgsql set search_path = pg_catalog, public as $$
begin
  if old.id = runut.actor() and not 'person' = any(runut.writes())
    and (new.name, new.status, new.sees_all) is distinct from (old.name, old.status, old.sees_all) then
    raise exception 'people do not change their own standing' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- What a person changes about themselves is their language; standing and reach are given by others.
create function runut.keep_standing() returns trigger language plpgsql as $$
begin
  if current_user = 'runut_app' and new.sees_all and not old.sees_all then
    raise exception 'a look at every case is confirmed by a second person' using errcode = 'insufficient_privilege';
  end if;
  if current_user = 'runut_app' and not 'person' = any(runut.writes()) and not (runut.job() in ('sign-in', 'bootstrap') and new.sees_all = old.sees_all)
    and (new.name, new.status, new.sees_all) is distinct from (old.name, old.status, old.sees_all) then
    raise exception 'standing is not changed by oneself' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- E-mail addresses of their own organisation, for administrators only.
create function runut.person_emails() returns table (person_id uuid, email text, enrolled boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.person_id, c.email, c.totp_enrolled_at is not null
    from public.credentials c join public.people p on p.id = c.person_id
    where 'administrator' = any(runut.roles()) and p.organisation_id = runut.organisation()
$$;
`,
  tables: [
    "grant execute on function runut.session_person, runut.person_emails, runut.is_colleague, runut.sets_up, runut.lets_in to runut_app",
    "grant usage on sequence principal_numbers to runut_app",
    table(people, {
      app: {
        may: "select, insert",
        changes: ["name", "locale", "status", "seesAll", "closingReason", "version"],
      },
      sql: `
create policy sees on people for select to runut_app using (runut.actor() is not null or runut.job() in ('sign-in', 'bootstrap'));
-- Into their own organisation; and into one that theirs has set up, its first administrator.
create policy adds on people for insert to runut_app with check (not sees_all and (runut.job() = 'bootstrap'
  or (select 'person' = any(runut.writes())) and (organisation_id = runut.organisation() or runut.sets_up(organisation_id, id))));
create policy changes on people for update to runut_app
  using ((select 'person' = any(runut.writes())) and organisation_id = runut.organisation()
    or runut.job() in ('sign-in', 'bootstrap') or id = runut.actor()) with check (true);
create trigger people_one_by_one before insert on people for each row execute function runut.await_others_of_organisation();
create trigger people_keep_own_standing before update on people for each row execute function runut.keep_own_standing();
create trigger people_keep_standing before update on people for each row execute function runut.keep_standing();
${closedWithReason}`,
    }),
    table(personRoles, {
      app: { may: "select, insert, delete" },
      sql: `
create policy sees on person_roles for select to runut_app using (runut.actor() is not null or runut.job() in ('sign-in', 'bootstrap'));
-- A role that takes a second person comes into force through its grant, and in no other way.
create policy adds on person_roles for insert to runut_app
  with check (not runut.takes_two(role, person_id, runut.actor())
    and (runut.job() = 'bootstrap' or (select 'person' = any(runut.writes())) and runut.is_colleague(person_id)));
-- Who gave a role is who is signed in, or nobody at the first start.
create policy in_own_name on person_roles as restrictive for insert to runut_app with check (granted_by is not distinct from runut.actor());
create policy takes on person_roles for delete to runut_app using ((select 'person' = any(runut.writes())) and runut.is_colleague(person_id));`,
    }),
    ...deputyRights.tables,
    ...grantRights.tables,
    table(credentials, {
      app: {
        may: "select, insert",
        changes: ["passwordHash", "totpSecret", "totpEnrolledAt", "totpLastStep", "passwordSetAt"],
      },
      sql: `
create policy sees on credentials for select to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor());
create policy adds on credentials for insert to runut_app with check (runut.job() = 'bootstrap' or runut.lets_in(person_id));
create policy changes on credentials for update to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor());`,
    }),
    table(recoveryCodes, {
      app: { may: "select, insert, delete", changes: ["usedAt"] },
      sql: "create policy signs_in on recovery_codes for all to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor())",
    }),
    table(sessions, {
      app: { may: "select, insert", changes: ["seenAt", "revokedAt"] },
      sql: `
-- An auditor and an administrator read the sessions of their own organisation; an administrator ends them, and the installation itself those of whose account it closes.
create policy sees on sessions for select to runut_app
  using (runut.job() in ('sign-in', 'bootstrap') or person_id = runut.actor()
    or (select 'session' = any(runut.reads())) and runut.is_colleague(person_id));
create policy begins on sessions for insert to runut_app with check (runut.job() = 'sign-in');
create policy ends on sessions for update to runut_app
  using (runut.job() in ('sign-in', 'bootstrap') or person_id = runut.actor()
    or (select 'person' = any(runut.writes())) and runut.is_colleague(person_id))
  with check (runut.job() = 'sign-in' or revoked_at is not null);`,
    }),
    table(invitations, {
      app: { may: "select, insert", changes: ["usedAt"] },
      sql: `
create policy invites on invitations for all to runut_app
  using (runut.job() in ('sign-in', 'bootstrap') or runut.lets_in(person_id));
create policy in_own_name on invitations as restrictive for insert to runut_app with check (made_by is not distinct from runut.actor());
-- Past an authenticator nobody leads alone but the installation itself.
create policy agreed_by_two on invitations as restrictive for insert to runut_app
  with check (not authenticator_lost or runut.job() = 'bootstrap' or runut.may_reset_authenticator(person_id));`,
    }),
    table(knownDevices, {
      app: { may: "select, insert", changes: ["knownAt", "usedAt", "browser", "revokedAt"] },
      sql: `
-- Read and forgotten by whom a session is read and ended by.
create policy sees on known_devices for select to runut_app
  using (runut.job() = 'sign-in' or person_id = runut.actor() or (select 'session' = any(runut.reads())) and runut.is_colleague(person_id));
create policy knows on known_devices for insert to runut_app with check (runut.job() = 'sign-in');
create policy forgets on known_devices for update to runut_app
  using (runut.job() = 'sign-in' or person_id = runut.actor() or (select 'person' = any(runut.writes())) and runut.is_colleague(person_id))
  with check (runut.job() = 'sign-in' or revoked_at is not null);`,
    }),
    table(signInAttempts, {
      app: { may: "select, insert, delete" },
      sql: "create policy counts on sign_in_attempts for all to runut_app using (runut.job() = 'sign-in')",
    }),
    table(keptForms, {
      app: { may: "select, insert, delete", changes: ["sealed", "keptAt"] },
      sql: "create policy keeps on kept_forms for all to runut_app using (runut.job() = 'sign-in' or person_id = runut.actor())",
    }),
  ],
};
