-- A coordinator writes links of the chain (a hold, a disposal) and no items.
update role_access set writes = true where role = 'coordinator' and kind = 'custody';
--> statement-breakpoint
-- What is known of an item changes with its chain: by who writes the chain, or by who keeps it or is to accept it outside the case.
drop policy changes on evidence_items;
create policy changes on evidence_items for update to runut_app using (
  ((select 'custody' = any(runut.writes())) and exists (select 1 from cases c where c.id = evidence_items.case_id)
    and (evidence_items.label <> 'RED' or evidence_items.named && runut.principals()))
  or (runut.actor() in (keeper_id, offered_to_id)
    and exists (select 1 from given g where g.record_id = evidence_items.id and g.principal = any(runut.principals()))))
  with check (true);
grant update (parent_id, descent, keeper_id, seal_number, hold_authority, offered_to_id, offer_kind, disposal_proposed_by)
  on evidence_items to runut_app;
--> statement-breakpoint
-- A chain has no gap; custody passes only to whom it was offered; nobody disposes of what they proposed, or of what is held by law.
create function runut.check_custody() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  item public.evidence_items;
  last int;
begin
  select * into strict item from public.evidence_items where id = new.item_id;
  select coalesce(max(sequence), 0) into last from public.custody_entries where item_id = new.item_id;
  if new.sequence <> last + 1 or new.case_id <> item.case_id then
    raise exception 'a link of the chain follows the one before' using errcode = 'check_violation';
  end if;
  if new.act in ('sealed', 'unsealed', 'offered', 'returned', 'withdrawn') and new.person_id is distinct from item.keeper_id then
    raise exception 'only who keeps an item seals or hands it over' using errcode = 'check_violation';
  end if;
  if new.act in ('accepted', 'refused', 'received') and new.person_id is distinct from item.offered_to_id then
    raise exception 'only whom an item was offered accepts or refuses it' using errcode = 'check_violation';
  end if;
  if new.act = 'disposed' and (item.disposal_proposed_by is null or item.disposal_proposed_by = new.person_id
    or item.hold_authority is not null) then
    raise exception 'a disposal is proposed by one, confirmed by another, and never under a hold' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger custody_entries_follow before insert on custody_entries for each row execute function runut.check_custody();
revoke all on function runut.check_custody from public;
--> statement-breakpoint
-- Whoever keeps a copy hands it to the unit of a referral, so that its liaison can see what to accept.
create function runut.keeps(item uuid, of uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.evidence_items where id = item and case_id = of and keeper_id = runut.actor())
$$;
revoke all on function runut.keeps from public;
grant execute on function runut.keeps to runut_app;
create policy offers on given for insert to runut_app
  with check (kind = 'evidence' and (select 'custody' = any(runut.writes())) and runut.keeps(record_id, case_id));
--> statement-breakpoint
-- Whether an item that was not disposed of needs these bytes. Nobody takes them into evidence meanwhile: the row is held until the end.
create function runut.bytes_are_needed(digest text) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if runut.job() <> 'upkeep' then
    raise exception 'only upkeep removes bytes' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from public.evidence_blobs where sha256 = digest for update;
  return exists (select 1 from public.evidence_items where sha256 = digest and state <> 'disposed');
end $$;
revoke all on function runut.bytes_are_needed from public;
grant execute on function runut.bytes_are_needed to runut_app;
