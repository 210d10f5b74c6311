import { traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import { deputies } from "./people";

/** A deputy acts for somebody else while both have what it takes, and counts as one person with them wherever two are asked. */
export const deputyRights: Rights = {
  functions: `
create function runut.stands_for() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('runut.stands_for', true), '')::uuid $$;

-- Whether a second person has put it into force, where it takes one.
create function runut.was_confirmed(deputy uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.grants g join public.grant_decisions w on w.grant_id = g.id and w.decision = 'confirmed' where g.deputy_id = deputy)
$$;

-- Whether it is in force: within its time, for somebody who is there and has the role, confirmed, or appointed by them from among those who have it too.
create function runut.is_in_force(d deputies) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select d.ended_at is null and now() >= d.begins_at and now() < d.ends_at
    and exists (select from public.people p join public.person_roles r on r.person_id = p.id and r.role = d.role
      where p.id = d.for_id and p.status = 'active')
    and (runut.was_confirmed(d.id) or d.appointed_by = d.for_id
      and exists (select from public.person_roles r where r.person_id = d.person_id and r.role = d.role))
$$;

-- Whether a deputyship that the actor may know of is in force, or waits for a second person; null of any other.
create function runut.state_of_deputy(deputy uuid) returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select case when runut.is_in_force(d) then 'in_force'
      when exists (select from public.grants g where g.deputy_id = d.id and not exists (select from public.grant_decisions w where w.grant_id = g.id)) then 'waits' end
    from public.deputies d where d.id = deputy
      and (runut.actor() in (d.person_id, d.for_id) or 'person' = any(runut.reads()) and runut.is_colleague(d.person_id))
$$;

-- Everybody as whom a person counts who has acted since then: themselves, and whom they stood in for at any moment from then on.
create function runut.counts_as(person uuid, since timestamptz) returns uuid[] language sql stable security definer set search_path = pg_catalog, public as $$
  select person || array(select d.for_id from public.deputies d
    where d.person_id = person and d.begins_at <= now() and least(d.ends_at, coalesce(d.ended_at, 'infinity')) >= since
      and (runut.was_confirmed(d.id) or not exists (select from public.grants g where g.deputy_id = d.id)))
$$;

-- A deputy and who they stand in for are one person, and so are two deputies of one.
create function runut.same_person(one uuid, other uuid, since timestamptz) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$ select runut.counts_as(one, since) && runut.counts_as(other, since) $$;

-- Whether what this person did then counts as done by the actor.
create function runut.is_oneself(person uuid, since timestamptz) returns boolean language sql stable security definer set search_path = pg_catalog, public as
$$ select runut.actor() is not null and runut.same_person(person, runut.actor(), since) $$;

-- Who appoints: whoever has the role appoints for themselves, and an administrator for a colleague as whom they do not count.
create function runut.may_appoint(person uuid, for_whom uuid, held text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select runut.stands_for() is null
    and (for_whom = runut.actor() or 'person' = any(runut.writes()) and not runut.is_oneself(for_whom, now()))
    and exists (select from public.people p where p.id = person and p.organisation_id = runut.organisation() and p.status = 'active')
    and exists (select from public.people p join public.person_roles r on r.person_id = p.id and r.role = held
      where p.id = for_whom and p.organisation_id = runut.organisation() and p.status = 'active')
$$;

-- Deputies read what whom they stand in for reads by name, and nothing that is RED: the readers of those cases say so from the first deputy on.
create function runut.let_deputies_read() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.cases c set readers = runut.case_readers(c)
    where c.readers && array[(select principal from public.people where id = new.for_id)] and c.readers is distinct from runut.case_readers(c);
  return null;
end $$;
`,
  tables: [
    "grant execute on function runut.stands_for, runut.state_of_deputy, runut.is_oneself, runut.may_appoint to runut_app",
    table(deputies, {
      app: { may: "select, insert", changes: ["endedAt", "endedBy"] },
      sql: `
-- By the two whom it is about, and by who reads the people of their organisation.
create policy sees on deputies for select to runut_app using (person_id = runut.actor() or for_id = runut.actor()
  or (select 'person' = any(runut.reads())) and runut.is_colleague(person_id));
create policy adds on deputies for insert to runut_app with check (runut.is_now(appointed_at) and appointed_by = runut.actor()
  and ended_at is null and ended_by is null and begins_at >= appointed_at and runut.may_appoint(person_id, for_id, role));
create policy changes on deputies for update to runut_app using (runut.stands_for() is null
  and (for_id = runut.actor() or (select 'person' = any(runut.writes())) and runut.is_colleague(for_id))) with check (true);
create trigger deputies_read after insert on deputies for each row execute function runut.let_deputies_read();
${traced("deputies_end_once", {
  on: "update on deputies",
  when: "true",
  holds:
    "$1.ended_at is null and $2.ended_at is not null and runut.is_now($2.ended_at) and $2.ended_by = runut.actor()",
})}`,
    }),
  ],
};
