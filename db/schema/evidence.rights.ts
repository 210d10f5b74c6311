import { caseRecord, wasGiven } from "../rights/case-record";
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
  functions: `
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

-- Whoever keeps a copy hands it to the unit of a referral, so that its liaison can see what to accept.
-- Whether an item was recorded by that organisation: a copy stays that of whoever recorded its original.
create function runut.is_of(item uuid, organisation uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select 1 from public.evidence_items where id = item and organisation_id = organisation)
$$;

create function runut.keeps(item uuid, of uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.evidence_items where id = item and case_id = of and keeper_id = runut.actor())
$$;

-- Whether an item that was not disposed of needs these bytes. Nobody takes them into evidence meanwhile: the row is held until the end.
create function runut.bytes_are_needed(digest text) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if runut.job() <> 'upkeep' then
    raise exception 'only upkeep removes bytes' using errcode = 'insufficient_privilege';
  end if;
  perform 1 from public.evidence_blobs where sha256 = digest for update;
  return exists (select 1 from public.evidence_items where sha256 = digest and state <> 'disposed');
end $$;

-- What the job that looks after bytes must know of evidence, and no more: which digests there are, whether an item still needs
-- them, and when they were last hashed. A policy of its own on the tables would stand in the way of every reader's plan.
create function runut.blobs() returns table (sha256 text, size bigint, needed boolean, checked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public as $$
  select b.sha256, b.size, exists (select 1 from public.evidence_items i
      where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over')), c.checked_at
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
      and exists (select 1 from public.evidence_items i
        where i.sha256 = b.sha256 and i.state in ('held', 'sealed', 'handed_over'))
    order by s.scanned_at nulls first, b.held_at
$$;
`,
  tables: [
    "grant execute on function runut.is_of, runut.keeps, runut.bytes_are_needed, runut.blobs, runut.items_of_blob, runut.blobs_to_scan to runut_app",
    table(evidenceBlobs, {
      app: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on evidence_blobs for select to runut_app
  using (exists (select 1 from evidence_items e where e.sha256 = evidence_blobs.sha256 offset 0));
create policy adds on evidence_blobs for insert to runut_app with check ((select 'evidence' = any(runut.writes())));`,
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
create policy upkeep on evidence_scans for all to runut_app using (runut.job() = 'upkeep') with check (runut.job() = 'upkeep');`,
    }),
    caseRecord(evidenceItems, {
      kind: "evidence",
      author: "collectedBy",
      given: "id",
      labelled: true,
      inherits: "runut.is_of(parent_id, organisation_id)",
      changes: [
        ...(["state", "holderId", "version", "parentId", "descent", "keeperId", "sealNumber"] as const),
        ...(["holdAuthority", "offeredToId", "offerKind", "disposalProposedBy"] as const),
      ],
      // What is known of an item changes with its chain: by who writes the chain, or by who keeps it or is to accept it outside the case.
      changedBy: `((select 'custody' = any(runut.writes())) and exists (select 1 from cases c where c.id = evidence_items.case_id)
    and runut.admits(evidence_items.label, evidence_items.named, evidence_items.organisation_id))
  or (runut.actor() in (keeper_id, offered_to_id)
    and ${wasGiven("evidence_items.id")})`,
    }),
    caseRecord(custodyEntries, {
      kind: "custody",
      given: "itemId",
      writers: wasGiven("custody_entries.item_id"),
      appendOnly: true,
      sql: `
create policy follows on custody_entries as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = custody_entries.item_id offset 0));
-- A look leaves its link whoever looks, and every link is one's own.
create policy looks on custody_entries for insert to runut_app with check (act in ('viewed', 'downloaded', 'verified')
  and (select 'custody' = any(runut.reads())) and exists (select 1 from evidence_items e where e.id = custody_entries.item_id));
create policy by_oneself on custody_entries as restrictive for insert to runut_app
  with check (person_id = runut.actor() and organisation_id = runut.organisation());
create trigger custody_entries_follow before insert on custody_entries for each row execute function runut.check_custody();`,
    }),
    caseRecord(findingEvidence, {
      kind: "evidence",
      writers:
        "(select 'finding' = any(runut.writes())) and exists (select 1 from cases c where c.id = finding_evidence.case_id)",
      sql: `
create policy follows on finding_evidence as restrictive for select to runut_app
  using (exists (select 1 from evidence_items e where e.id = finding_evidence.item_id offset 0)
    and exists (select 1 from findings f where f.id = finding_evidence.finding_id offset 0));`,
    }),
  ],
};
