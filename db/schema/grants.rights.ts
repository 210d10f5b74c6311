import { type Rights, table } from "../rights/table";
import { grantDecisions, grants } from "./people";
import { sensitiveGrants } from "./vocabulary";

const sensitive = `array[${sensitiveGrants.map((one) => `'${one}'`).join(", ")}]`;

/** Nobody alone: what takes a second person is put into force by that person's word, and in no other way. */
export const grantRights: Rights = {
  functions: `
-- What takes a second person: the sensitive roles, a look at everything, a way past an authenticator, and whatever somebody gives themselves.
create function runut.takes_two(gives text, person uuid, by_whom uuid) returns boolean language sql immutable parallel safe as
$$ select gives = any(${sensitive}) or gives = 'new_authenticator' or person is not distinct from by_whom $$;

-- Who gives what to whom: administrators to colleagues, for another to confirm. Alone only at set-up: the first two administrators of an organisation.
create function runut.may_grant(person uuid, gives text, alone boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare theirs uuid := (select organisation_id from public.people where id = person);
begin
  if runut.job() = 'bootstrap' then
    return not alone or gives = 'administrator' and 2 > (
      select count(*) from public.person_roles r join public.people p on p.id = r.person_id
      where r.role = 'administrator' and p.organisation_id = theirs and p.status <> 'deactivated');
  end if;
  if theirs = runut.organisation() then return not alone and 'person' = any(runut.writes()); end if;
  return alone and gives = 'administrator' and 'person' = any(runut.writes()) and runut.sets_up(theirs, person);
end $$;

-- Why the actor is not who confirms or refuses this grant; null when they are.
create function runut.why_not_confirm(asked uuid) returns text language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  g public.grants;
  theirs public.deputies;
  me uuid := runut.actor();
begin
  select * into g from public.grants where id = asked;
  if g.id is null or me is null or not runut.roles() && array['administrator', 'auditor'] or not runut.is_colleague(g.person_id) then
    return 'elsewhere';
  end if;
  if exists (select from public.grant_decisions where grant_id = asked) then return 'decided'; end if;
  select * into theirs from public.deputies where id = g.deputy_id;
  if theirs.ended_at is not null or theirs.ends_at <= now() then return 'over'; end if;
  if not exists (select from public.people where id = g.person_id and status <> 'deactivated') then return 'deactivated'; end if;
  if runut.is_oneself(g.person_id, g.granted_at) then return 'to_oneself'; end if;
  if runut.is_oneself(g.granted_by, g.granted_at) or runut.is_oneself(theirs.for_id, g.granted_at) then return 'own'; end if;
  if not exists (select from public.credentials where person_id = me and totp_enrolled_at is not null) then return 'not_enrolled'; end if;
  -- Whom one of the two appointed alone is not a second person to the other.
  if exists (select from public.grants a where a.alone and not exists (select from public.grant_decisions d where d.grant_id = a.id)
      and (a.person_id = me and a.granted_by in (g.granted_by, g.person_id) or a.granted_by = me and a.person_id in (g.granted_by, g.person_id))) then
    return 'appointed_alone';
  end if;
  -- Whose way in was made anew by one of them may be that one: a week is left to whom it is told.
  if exists (select from public.invitations i where i.person_id = me and i.made_by in (g.granted_by, g.person_id) and i.used_at > now() - interval '7 days'
      and exists (select from public.invitations before where before.person_id = me and before.used_at < i.made_at)) then
    return 'let_in_anew';
  end if;
  if g.alone and not exists (select from public.person_roles r where r.person_id = me and r.role in ('administrator', 'auditor')
      and r.granted_by is distinct from g.granted_by) then
    return 'same_appointer';
  end if;
  return null;
end $$;

create function runut.put_into_force(asked uuid) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.people p set sees_all = true from public.grants g where g.id = asked and p.id = g.person_id and g.gives = 'sees_all';
  insert into public.person_roles (person_id, role, granted_at, granted_by)
    select person_id, gives, granted_at, granted_by from public.grants
      where id = asked and gives not in ('sees_all', 'new_authenticator') and deputy_id is null
    on conflict do nothing;
end $$;

create function runut.put_grant_into_force() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform runut.put_into_force(new.id);
  return null;
end $$;

create function runut.put_confirmed_into_force() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform runut.put_into_force(new.grant_id);
  return null;
end $$;

-- Whether a link past this person's authenticator may be made: two have agreed within a week, and none was made since.
create function runut.may_reset_authenticator(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select runut.is_colleague(person) and exists (select from public.grants g join public.grant_decisions w on w.grant_id = g.id
    where g.person_id = person and g.gives = 'new_authenticator' and w.decision = 'confirmed' and w.decided_at > now() - interval '7 days'
      and not exists (select from public.invitations i where i.person_id = person and i.authenticator_lost and i.made_at > w.decided_at))
$$;

-- A second person confirms, or refuses what is not in force yet; an administrator of the organisation takes back.
create function runut.may_decide(asked uuid, decision text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.grants g where g.id = asked and case decision
    when 'withdrawn' then 'person' = any(runut.writes()) and runut.is_colleague(g.person_id)
    when 'refused' then not g.alone and runut.why_not_confirm(asked) is null
    else runut.why_not_confirm(asked) is null end)
$$;
`,
  tables: [
    "grant execute on function runut.takes_two, runut.may_grant, runut.why_not_confirm, runut.may_reset_authenticator, runut.may_decide to runut_app",
    table(grants, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
-- By whom it is about, by whom a deputy would stand in for, and by who reads the people of their organisation.
create policy sees on grants for select to runut_app using (runut.job() = 'bootstrap' or person_id = runut.actor()
  or (select 'person' = any(runut.reads())) and runut.is_colleague(person_id)
  or exists (select from deputies d where d.id = grants.deputy_id and d.for_id = runut.actor() offset 0));
create policy adds on grants for insert to runut_app with check (runut.is_now(granted_at) and granted_by is not distinct from runut.actor()
  and case when deputy_id is null then runut.may_grant(person_id, gives, alone)
    else not alone and exists (select from deputies d where d.id = grants.deputy_id and d.appointed_by = runut.actor()) end);
create trigger grants_alone after insert on grants for each row when (new.alone) execute function runut.put_grant_into_force();`,
    }),
    table(grantDecisions, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on grant_decisions for select to runut_app using (
  runut.job() = 'bootstrap' or exists (select 1 from grants g where g.id = grant_id offset 0));
create policy adds on grant_decisions for insert to runut_app
  with check (runut.is_now(decided_at) and decided_by = runut.actor() and runut.may_decide(grant_id, decision));
create trigger grant_decisions_confirm after insert on grant_decisions for each row when (new.decision = 'confirmed')
  execute function runut.put_confirmed_into_force();`,
    }),
  ],
};
