const coordinates = (person: string): string =>
  `${person}.status = 'active' and exists (select 1 from public.person_roles r where r.person_id = ${person}.id and r.role = 'coordinator')`;

/** A case that no coordinator is left in, and who gives it one: an administrator of the organisation that recorded it, who sees nothing else of it. */
export const entrustingFunctions = `
-- Whether no active coordinator reads an open case by name.
create function runut.lacks_coordinator(c cases) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select c.status <> 'closed' and not exists (select 1 from public.people p where p.principal = any(c.readers) and ${coordinates("p")})
$$;

-- The references of such cases of the actor's own organisation, for its administrators alone. Found by leads who are none any more, and by leads of the organisation who were taken out.
create function runut.cases_without_coordinator() returns table (id uuid, reference text, since timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, c.reference, c.updated_at from public.cases c
    where 'administrator' = any(runut.roles()) and c.organisation_id = runut.organisation() and runut.lacks_coordinator(c)
      and (c.lead_id in (select p.id from public.people p where not (${coordinates("p")}))
        or c.id in (select m.case_id from public.people p join public.case_members m on m.person_id = p.id
          where p.organisation_id = runut.organisation() and m.removed_at is not null))
    order by c.updated_at, c.id limit 50
$$;

-- Makes an active coordinator of the organisation lead such a case and be in it by name; nobody makes themselves. Gives who led it before.
create function runut.entrust_case(of uuid, whom uuid) returns uuid language plpgsql security definer set search_path = pg_catalog, public as $$
declare found public.cases;
begin
  select * into found from public.cases c where c.id = of and c.organisation_id = runut.organisation() and 'administrator' = any(runut.roles()) for update;
  if found.id is null or not runut.lacks_coordinator(found) or whom = runut.actor()
    or not exists (select 1 from public.people p where p.id = whom and p.organisation_id = runut.organisation() and ${coordinates("p")}) then
    raise exception 'an administrator entrusts a case that no coordinator is in to another''s hands' using errcode = 'insufficient_privilege';
  end if;
  update public.cases set lead_id = whom, version = version + 1 where id = of;
  insert into public.case_members (case_id, person_id, added_by, added_at) values (of, whom, runut.actor(), now())
    on conflict (case_id, person_id) do update set removed_at = null, removal_reason = null, added_by = excluded.added_by, added_at = excluded.added_at
    where case_members.removed_at is not null;
  return found.lead_id;
end $$;
`;
