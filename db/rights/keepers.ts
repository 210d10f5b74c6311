import { principalsOf } from "./acting";

const principals = principalsOf("array(select role from public.person_roles where person_id = p.id)");

/** Who still answers for what they keep, lead or were offered, and what follows when somebody does not. */
export const keeperFunctions = `
-- Whether a person is there to answer for an item: active, in a role that keeps evidence, and still shown it.
create function runut.is_there_for(i evidence_items, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (
    select 1 from public.people p join public.cases c on c.id = i.case_id, lateral (select ${principals} as mine) acts
      where p.id = person and p.status = 'active'
        and exists (select 1 from public.person_roles r where r.person_id = p.id and r.role in ('investigator', 'coordinator', 'police_liaison'))
        and (c.readers && acts.mine
            and case i.label when 'RED' then i.named && acts.mine when 'AMBER+STRICT' then p.organisation_id = i.organisation_id else true end
          or exists (select 1 from public.given g where g.record_id = i.id and g.principal = any(acts.mine) and g.ended_at is null)))
$$;

-- The same for who knows the case; null to others, so that it tells them nothing.
create function runut.answers_for(item uuid, person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select runut.is_there_for(i, person) from public.evidence_items i where i.id = item and runut.knows_case(i.case_id)
$$;

-- How much of a case that the actor reads nobody answers for: its lead, and the items that its own side keeps, RED ones too.
create function runut.without_keeper(of uuid) returns table (lead int, items int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select (not exists (select 1 from public.people p, lateral (select ${principals} as mine) acts
      where p.id = c.lead_id and p.status = 'active' and c.readers && acts.mine
        and exists (select 1 from public.person_roles r where r.person_id = p.id and r.role = 'coordinator')))::int,
    (select count(*)::int from public.evidence_items i
      where i.case_id = c.id and i.state in ('held', 'sealed') and not runut.is_there_for(i, i.keeper_id))
  from public.cases c where c.id = of and c.readers && runut.principals()
$$;

-- An offer to somebody who is not there any more to answer it is taken back, on record, with what shut them out. The reason is a key that is worded when it is shown.
create function runut.withdraw_lost_offers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  offered uuid[];
  lost uuid;
begin
  if runut.actor() is null then return null; end if;
  if tg_table_name = 'cases' then
    offered := array(select id from public.evidence_items where case_id = new.id and offered_to_id is not null);
  else
    offered := array(select id from public.evidence_items where offered_to_id = new.id);
  end if;
  foreach lost in array offered loop
    insert into public.custody_entries (case_id, item_id, sequence, act, person_id, organisation_id, at, reason, to_person_id)
      select i.case_id, i.id, (select max(sequence) + 1 from public.custody_entries where item_id = i.id), 'withdrawn',
          runut.actor(), runut.organisation(), now(), 'receiver_left', i.offered_to_id
        from public.evidence_items i where i.id = lost and not runut.is_there_for(i, i.offered_to_id);
  end loop;
  return null;
end $$;
`;
