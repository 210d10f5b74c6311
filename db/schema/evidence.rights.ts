import { caseRecord, wasGiven } from "../rights/case-record";
import { actsOutside, asTheLinkSays, changingActs, mayFollow } from "../rights/custody-chain";
import { hiddenFunctions } from "../rights/hidden";
import { keeperFunctions } from "../rights/keepers";
import { type Rights, table } from "../rights/table";
import {
  custodyEntries,
  evidenceBlobs,
  evidenceChecks,
  evidenceItems,
  evidenceScans,
  findingEvidence,
} from "./evidence";

export const evidenceRights: Rights = {
  functions: `${keeperFunctions}${hiddenFunctions}
-- A chain has no gap, begins with who took the item in, and goes on only as its item allows. Seen through the eyes of who writes:
-- of an item that they do not see they learn nothing.
create function runut.check_custody() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare
  item public.evidence_items;
  last int;
begin
  select * into item from public.evidence_items where id = new.item_id;
  if found then select max(sequence) into last from public.custody_entries where item_id = new.item_id; end if;
  if item.id is null or last is null and new.sequence <> 1 then
    raise exception 'no such chain' using errcode = 'insufficient_privilege';
  end if;
  if new.sequence <> coalesce(last, 0) + 1 or new.case_id <> item.case_id
    or new.sequence = 1 and (new.act not in ('collected', 'copied') or new.person_id <> item.keeper_id) then
    raise exception 'a link of the chain follows the one before' using errcode = 'check_violation';
  end if;
  if (${mayFollow}) is not true then
    raise exception '% does not follow here, or not from this person', new.act using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- Brings an item to where the new link of its chain leads; nothing else changes what is known of an item.
create function runut.move_item() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update public.evidence_items item set
    ${asTheLinkSays},
    version = item.version + 1
    where item.id = new.item_id;
  return null;
end $$;

create function runut.require_first_link() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if not exists (select 1 from public.custody_entries where item_id = new.id and sequence = 1) then
    raise exception 'an item is taken in with the first link of its chain' using errcode = 'check_violation';
  end if;
  return null;
end $$;

-- Whether an item was recorded by that organisation: a copy stays that of whoever recorded its original.
create function runut.is_of(item uuid, organisation uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.evidence_items where id = item and organisation_id = organisation)
$$;

-- Whoever keeps a copy hands it to the unit of a referral, so that its liaison can see what to accept.
create function runut.keeps(item uuid, of uuid) returns boolean language sql stable as $$
  select exists (select 1 from public.evidence_items where id = item and case_id = of and keeper_id = runut.actor())
$$;

-- Whether an attachment, or what an answer is proved with, that never became an item needs these bytes: what became one, its item keeps or gives up.
create function runut.attached(digest text) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.allegation_attachments a where a.sha256 = digest
    and not exists (select 1 from public.evidence_items i where i.id = a.id))
    or exists (select 1 from public.recommendation_files f where f.sha256 = digest
      and not exists (select 1 from public.evidence_items i where i.id = f.id))
$$;

-- Whether an item that was not disposed of needs these bytes. Nobody takes them into evidence meanwhile: the row is held until the end.
create function runut.bytes_are_needed(digest text) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if runut.job() <> 'upkeep' then
    raise exception 'only upkeep removes bytes' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from public.evidence_blobs where sha256 = digest for update;
  return exists (select 1 from public.evidence_items where sha256 = digest and state <> 'disposed') or runut.attached(digest);
end $$;

-- What the job that looks after bytes must know of evidence, and no more: which digests there are, whether an item still needs
-- them, and when they were last hashed. A policy of its own on the tables would stand in the way of every reader's plan.
create function runut.blobs() returns table (sha256 text, size bigint, needed boolean, checked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.sha256, b.size, exists (select 1 from public.evidence_items i
      where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over')) or runut.attached(b.sha256), c.checked_at
    from public.evidence_blobs b left join public.evidence_checks c on c.sha256 = b.sha256
    where runut.job() = 'upkeep'
$$;

-- The items that rest on these bytes, and whom to tell: the lead of the case and whoever collected the item.
create function runut.items_of_blob(wanted text) returns table (id uuid, case_id uuid, number int, people uuid[])
language sql stable security definer set search_path = pg_catalog, public as $$
  select i.id, i.case_id, i.number, array[c.lead_id, i.collected_by]
    from public.evidence_items i join public.cases c on c.id = i.case_id
    where runut.job() = 'upkeep' and i.sha256 = wanted and i.state in ('held', 'sealed', 'handed_over')
$$;

-- The bytes that the job has to show to the scanner, all or those of one digest: what it was not shown, and, with the name of the
-- scanner that there is now, also what another one was shown, longest ago first. A digest lies between '' and 'g', and is found
-- by its index also where the plan does not know which is wanted.
create function runut.blobs_to_scan(wanted text default null, now_with text default null)
returns table (sha256 text, size bigint, found text, signature text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.sha256, b.size, s.found, s.signature
    from public.evidence_blobs b left join public.evidence_scans s on s.sha256 = b.sha256
    where runut.job() = 'upkeep' and b.sha256 between coalesce(wanted, '') and coalesce(wanted, 'g')
      and (s.sha256 is null or s.scanner <> now_with)
      and (exists (select 1 from public.evidence_items i
        where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over')) or runut.attached(b.sha256))
    order by s.scanned_at nulls first, b.held_at
$$;
`,
  tables: [
    "grant execute on function runut.hidden_from, runut.answers_for, runut.without_keeper, runut.is_of, runut.keeps, runut.bytes_are_needed, runut.blobs, runut.items_of_blob, runut.blobs_to_scan to runut_app",
    table(evidenceBlobs, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on evidence_blobs for select to runut_app
  using (exists (select 1 from evidence_items e where e.sha256 = evidence_blobs.sha256 offset 0));
create policy attached on evidence_blobs for select to runut_app
  using (exists (select 1 from allegation_attachments a where a.sha256 = evidence_blobs.sha256 offset 0));
create policy proves on evidence_blobs for select to runut_app
  using (exists (select 1 from recommendation_files f where f.sha256 = evidence_blobs.sha256 offset 0));
create policy adds on evidence_blobs for insert to runut_app
  with check ((select runut.writes() && array['evidence', 'allegation', 'recommendation']));`,
    }),
    table(evidenceChecks, {
      app: { may: "select, insert", changes: ["checkedAt", "shown"] },
      sql: "create policy upkeep on evidence_checks for all to runut_app using (runut.job() = 'upkeep') with check (runut.job() = 'upkeep')",
    }),
    table(evidenceScans, {
      app: { may: "select, insert", changes: ["found", "signature", "scanner", "scannedAt"] },
      sql: `
-- Whoever sees an item sees what was found in its bytes.
create policy sees on evidence_scans for select to runut_app
  using (exists (select 1 from evidence_items e where e.sha256 = evidence_scans.sha256 offset 0));
create policy attached on evidence_scans for select to runut_app
  using (exists (select 1 from allegation_attachments a where a.sha256 = evidence_scans.sha256 offset 0));
create policy proves on evidence_scans for select to runut_app
  using (exists (select 1 from recommendation_files f where f.sha256 = evidence_scans.sha256 offset 0));
create policy upkeep on evidence_scans for all to runut_app using (runut.job() = 'upkeep') with check (runut.job() = 'upkeep');`,
    }),
    caseRecord(evidenceItems, {
      kind: "evidence",
      inClosed: true,
      author: "collectedBy",
      numbered: ["number", "caseId"],
      whenTold: true,
      given: "id",
      labelled: true,
      inherits: "runut.is_of(parent_id, organisation_id)",
      sql: `
-- Taken in by who signs in, for their organisation, and as nothing more than held: all else is a matter of its chain.
create policy begins on evidence_items as restrictive for insert to runut_app
  with check (keeper_id = runut.actor() and holder_id = runut.organisation() and state = 'held'
    and seal_number is null and hold_authority is null and offered_to_id is null and disposal_proposed_by is null
    and descent is distinct from 'derived' and version = 1 and not runut.is_attachment(id));
create constraint trigger evidence_items_begin after insert on evidence_items deferrable initially deferred
  for each row when (current_user = 'runut_app') execute function runut.require_first_link();`,
    }),
    caseRecord(custodyEntries, {
      kind: "custody",
      inClosed: true,
      given: "itemId",
      writers: wasGiven("custody_entries.item_id"),
      appendOnly: true,
      sql: `
create policy follows on custody_entries as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = custody_entries.item_id offset 0));
-- A look leaves its link whoever looks, and every link is one's own and of now.
create policy looks on custody_entries for insert to runut_app with check (act in ('viewed', 'downloaded', 'verified')
  and (select 'custody' = any(runut.reads())) and exists (select 1 from evidence_items e where e.id = custody_entries.item_id));
create policy by_oneself on custody_entries as restrictive for insert to runut_app
  with check (person_id = runut.actor() and organisation_id = runut.organisation() and runut.is_now(at));
-- Who was only given the item keeps it or accepts it, and neither holds nor disposes of it; a hold is lifted by a coordinator.
create policy inside on custody_entries as restrictive for insert to runut_app
  with check (act in (${actsOutside}) or (select 'custody' = any(runut.writes())) and (act <> 'hold_lifted' or 'coordinator' = any(runut.roles())));
-- What nobody keeps is taken over by who leads, and within the organisation that it was handed over to.
create policy takes_over on custody_entries as restrictive for insert to runut_app
  with check (act <> 'taken_over' or runut.roles() && array['coordinator', 'police_liaison']);
create trigger custody_entries_move after insert on custody_entries for each row when (new.act in (${changingActs}))
  execute function runut.move_item();
create trigger custody_entries_follow before insert on custody_entries for each row execute function runut.check_custody();
create trigger cases_withdraw_offers after update on cases
  for each row when (old.readers is distinct from new.readers or old.guests is distinct from new.guests) execute function runut.withdraw_lost_offers();
create trigger people_withdraw_offers after update of status, version on people
  for each row when (old.version is distinct from new.version) execute function runut.withdraw_lost_offers();`,
    }),
    caseRecord(findingEvidence, {
      kind: "evidence",
      writers:
        "(select 'finding' = any(runut.writes())) and exists (select 1 from cases c where c.id = finding_evidence.case_id)",
      sql: `
create policy follows on finding_evidence as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = finding_evidence.item_id offset 0)
    and exists (select 1 from findings f where f.id = finding_evidence.finding_id offset 0));
-- What a finding rests on is said by who makes it, of what they see.
create policy by_oneself on finding_evidence as restrictive for insert to runut_app
  with check (exists (select 1 from evidence_items e where e.id = finding_evidence.item_id)
    and exists (select 1 from findings f where f.id = finding_evidence.finding_id and f.made_by = runut.actor()));`,
    }),
  ],
};
