import { onlyAmended } from "../rights/amendable";
import {
  changeOfItsCase,
  closureCloses,
  comesBack,
  labelWithReason,
  leavesWithReason,
  reopenedOnce,
  statusByClosure,
} from "../rights/case-acts";
import { caseRecord, changedInOwnName } from "../rights/case-record";
import { entrustingFunctions } from "../rights/entrusted";
import { type Rights, table } from "../rights/table";
import {
  caseMembers,
  caseNumbers,
  caseOrganisations,
  cases,
  closures,
  labelChanges,
  workstreamDecisions,
} from "./cases";

export const caseRights: Rights = {
  functions: `
-- A RED case is read by the people named on it and by nobody else, their deputies neither; one under AMBER+STRICT by those of the organisation that recorded it.
-- Whoever stands in for a person has that person's principal below zero.
create function runut.case_readers(c cases) returns int[] language sql stable security definer set search_path = pg_catalog, public as $$
  with named as (
    select p.id, p.principal from public.people p
      where p.id = c.lead_id and (c.label <> 'AMBER+STRICT' or p.organisation_id = c.organisation_id)
        and not exists (select 1 from public.case_members m where m.case_id = c.id and m.person_id = p.id and m.removed_at is not null)
    union select p.id, p.principal from public.case_members m join public.people p on p.id = m.person_id
      where m.case_id = c.id and m.removed_at is null and (c.label <> 'AMBER+STRICT' or p.organisation_id = c.organisation_id)
  ) select array(
    select principal from named
    union select - principal from named where c.label <> 'RED' and exists (select from public.deputies d where d.for_id = named.id)
    union select 0 where c.label not in ('RED', 'AMBER+STRICT')
    union select o.everything from public.organisations o where c.label = 'AMBER+STRICT' and o.id = c.organisation_id
    union select r.principal from public.organisation_roles r
      where c.label <> 'RED' and r.organisation_id = c.organisation_id and r.role = 'auditor'
    union select r.principal from public.case_organisations o
      join public.organisation_roles r on r.organisation_id = o.organisation_id and r.role in ('official', 'auditor')
      where o.case_id = c.id and o.admitted and o.removed_at is null
        and (c.label not in ('RED', 'AMBER+STRICT') or c.label = 'AMBER+STRICT' and o.organisation_id = c.organisation_id)
    order by 1)
$$;

-- Whom a stricter label would shut out of a case that the actor reads: people by name, and everybody who reads by an organisation's role or sees all.
create function runut.shut_out_by(of uuid, wanted text) returns table (person_id uuid, organisation_id uuid, role text)
language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  found public.cases;
  gone int[];
begin
  select * into found from public.cases where id = of and readers && runut.principals();
  if not found.readers && runut.principals() then return; end if;
  gone := found.readers;
  found.label := wanted;
  gone := array(select unnest(gone) except select unnest(runut.case_readers(found)));
  return query
    select p.id, p.organisation_id, null::text from public.people p where p.principal = any(gone)
    union all select null, r.organisation_id, r.role from public.organisation_roles r where r.principal = any(gone)
      and exists (select 1 from public.people p join public.person_roles h on h.person_id = p.id
        where p.organisation_id = r.organisation_id and h.role = r.role and p.status = 'active')
    union all select null, null, 'everything' where 0 = any(gone)
    union all select null, o.id, 'everything' from public.organisations o where o.everything = any(gone);
end $$;

create function runut.keep_case_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.case_readers(new);
  return new;
end $$;

-- A label is raised and never lowered: that takes the consent of who set it, and there is none on record. Who only closes a case changes nothing else of it.
create function runut.keep_case_face() returns trigger language plpgsql set search_path = pg_catalog, public as $$
declare strictness constant text[] := array['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'];
begin
  if array_position(strictness, new.label) < array_position(strictness, old.label) then
    raise exception 'a label is not lowered without consent' using errcode = 'insufficient_privilege';
  end if;
  if not 'case' = any(runut.writes()) and (new.title, new.summary, new.lead_id, new.label, new.severity, new.sector)
    is distinct from (old.title, old.summary, old.lead_id, old.label, old.severity, old.sector) then
    raise exception 'who closes a case changes nothing else of it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

create function runut.refresh_case_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed uuid := coalesce(new.case_id, old.case_id);
begin
  update public.cases set readers = runut.case_readers(cases.*) where id = changed;
  return null;
end $$;

create function runut.refresh_case_guests() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare changed uuid := coalesce(new.case_id, old.case_id);
begin
  update public.cases set guests = array(select distinct principal from public.given where case_id = changed and ended_at is null order by 1)
    where id = changed;
  return null;
end $$;

-- Makes whoever changes a case wait for the one before; false when the case does not exist for the actor.
create function runut.lock_case(wanted uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  perform 1 from public.cases where id = wanted and (readers && runut.principals() or guests && runut.principals()) for update;
  return found;
end $$;

-- Whoever writes about a case reads it, was given something of it, speaks for a party that was asked in it, or has shut themselves out in this transaction.
create function runut.knows_case(wanted uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.cases where id = wanted and (readers && runut.principals() or guests && runut.principals()
    or xmin = pg_current_xact_id_if_assigned()::xid))
    or 'position' = any(runut.writes())
      and exists (select 1 from public.position_requests where case_id = wanted and party_id = runut.organisation())
$$;

-- Whom to tell about a case: its lead, also for those to whom only something of it was given.
create function runut.case_lead(wanted uuid) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select c.lead_id from public.cases c where c.id = wanted and (c.readers && runut.principals() or c.guests && runut.principals())
$$;

-- Whom the nightly comparison warns of a case: its lead, and the auditors who read it.
create function runut.case_wardens(of uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select c.lead_id from public.cases c where c.id = of and runut.job() = 'upkeep'
  union select p.id from public.cases c join public.organisation_roles r on r.principal = any(c.readers) and r.role = 'auditor'
    join public.people p on p.organisation_id = r.organisation_id join public.person_roles h on h.person_id = p.id and h.role = 'auditor'
    where c.id = of and runut.job() = 'upkeep'
$$;

-- The worker exports the log of a case by its reference and reads nothing else of it.
create function runut.case_called(wanted text) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select id from public.cases where reference = wanted
$$;

-- The face of a case for those to whom something of it was given: reference, neutral title, label.
create function runut.guest_cases() returns table (id uuid, reference text, title text, label text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, c.reference, c.title, c.label from public.cases c where c.guests && runut.principals()
$$;

-- The next number of a case or an allegation within its year; a rolled back transaction gives its number back.
create function runut.next_number(kind text, in_year int) returns int language plpgsql security definer set search_path = pg_catalog, public as $$
declare n int;
begin
  if not kind = any(runut.writes()) then
    raise exception 'a % is numbered by who writes one', kind using errcode = 'insufficient_privilege';
  end if;
  if kind = 'case' then
    insert into public.case_numbers as c (year, last) values (in_year, 1)
      on conflict (year) do update set last = c.last + 1 returning last into n;
  elsif kind = 'allegation' then
    insert into public.allegation_numbers as a (year, last) values (in_year, 1)
      on conflict (year) do update set last = a.last + 1 returning last into n;
  else
    raise exception 'no numbers for %', kind;
  end if;
  return n;
end $$;

-- A record gets the next number within its parent, counting what the actor may not see, whatever they ask for: the trigger names the column that counts and that of the parent.
create function runut.number_within() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare n int;
begin
  execute format('select coalesce(max(%I), 0) + 1 from public.%I where %I = $1::uuid', tg_argv[0], tg_table_name, tg_argv[1])
    into n using to_jsonb(new) ->> tg_argv[1];
  return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], n));
end $$;

-- The next number of a claim in a case or of a link in a claim's findings or an item's chain, counting what the actor may not see, so that no number
-- is given twice; null for a parent that they do not see, and for who neither writes that kind nor, of findings and chains, reads it.
create function runut.next_within(kind text, parent uuid) returns int language plpgsql stable security definer
set search_path = pg_catalog, public as $$
declare
  mine int[] := runut.principals();
  n int;
begin
  if kind = 'claim' then
    if not 'claim' = any(runut.writes()) or not exists (select 1 from public.cases c where c.id = parent and c.readers && mine) then
      return null;
    end if;
    select max(number) into n from public.claims where case_id = parent;
  elsif kind = 'allegation_claim' then
    if not 'claim' = any(runut.writes()) or not exists (select 1 from public.allegations a where a.id = parent and a.readers && mine) then
      return null;
    end if;
    select max(number) into n from public.claims where allegation_id = parent;
  elsif kind = 'finding' then
    if not 'finding' = any(runut.reads())
      or not exists (select 1 from public.claims k join public.cases c on c.id = k.case_id where k.id = parent and c.readers && mine) then
      return null;
    end if;
    select max(revision) into n from public.findings where claim_id = parent;
  elsif kind = 'custody' then
    if not exists (select 1 from public.given g where g.record_id = parent and g.principal = any(mine) and g.ended_at is null)
      and not ('custody' = any(runut.reads()) and exists (select 1 from public.evidence_items i join public.cases c on c.id = i.case_id
        where i.id = parent and c.readers && mine and runut.admits(i.label, i.named, i.organisation_id))) then
      return null;
    end if;
    select max(sequence) into n from public.custody_entries where item_id = parent;
  else
    raise exception 'no numbers for %', kind;
  end if;
  return coalesce(n, 0) + 1;
end $$;

-- What hangs in a case the actor reads, counting what is RED for them: a closure is of the whole case.
create function runut.hanging(of uuid) returns table (claims int, exposures int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*)::int from public.claims k where k.case_id = c.id
      and not exists (select 1 from public.claim_endings e where e.claim_id = k.id)
      and not exists (select 1 from public.findings f where f.claim_id = k.id)),
    (select count(*)::int from public.exposures e where e.case_id = c.id and e.state in ('open', 'mitigated', 'reopened'))
  from public.cases c where c.id = of and c.readers && runut.principals()
$$;

-- What is asked for, in the words themselves and in their Indonesian and English stems.
-- The Indonesian stemmer makes "utup" of "penutupan" and "tutup" of "ditutup": the letter that me- and pe- swallow (t, k, p, s) is asked for with and without.
create function runut.asked(words text) returns tsquery language sql immutable set search_path = pg_catalog as $$
  select websearch_to_tsquery('simple', p) || websearch_to_tsquery('english', p)
    || replace(regexp_replace(regexp_replace(websearch_to_tsquery('indonesian', p)::text,
      $r$'([tkps])([aeiou][^']*)'$r$, $r$('\\1\\2' | '~\\2')$r$, 'g'),
      $r$'([aeiou][^']*)'$r$, $r$('\\1' | 't\\1' | 'k\\1' | 'p\\1' | 's\\1')$r$, 'g'), '~', '')::tsquery
  from translate(words, '._/-~', '     ') p
$$;

create function runut.case_search(c cases) returns tsvector language sql stable security definer set search_path = pg_catalog, public as $$
  select to_tsvector('simple', p) || to_tsvector('indonesian', p) || to_tsvector('english', p)
  from translate(concat_ws(' ', c.reference, c.title, c.summary, c.sector,
    (select string_agg(text, ' ') from public.claims where case_id = c.id)), '._/-', '    ') p
$$;

create function runut.keep_case_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.search := runut.case_search(new);
  return new;
end $$;

-- Ids only, with the readers written out; the outer query stays under row-level security.
-- The newest 400 visible rows are probed first (common words end there), then one GIN index on (readers, search).
create function runut.search_cases(words text, up_to int, before timestamptz default 'infinity',
  before_id uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff') returns setof uuid
language plpgsql stable security definer set search_path = public, pg_catalog rows 50 as $$
declare
  mine int[] := runut.principals();
  asked tsquery := runut.asked(words);
  found uuid[];
begin
  select array_agg(id) into found from (
    select id from (select id, updated_at, search from cases
      where readers && mine and (updated_at, id) < (before, before_id) order by updated_at desc, id desc limit 400) newest
    where search @@ asked order by updated_at desc, id desc limit up_to) probe;
  if cardinality(found) = up_to then
    return query select unnest(found);
    return;
  end if;
  return query execute 'select id from (select id, updated_at from cases where readers && $1 and search @@ $2
      and (updated_at, id) < ($4, $5) offset 0) hits order by updated_at desc, id desc limit $3'
    using mine, asked, up_to, before, before_id;
end $$;
${entrustingFunctions}`,
  tables: [
    `grant execute on function runut.lock_case, runut.shut_out_by, runut.knows_case, runut.case_lead, runut.case_wardens, runut.guest_cases, runut.next_number,
      runut.next_within, runut.hanging, runut.search_cases, runut.cases_without_coordinator, runut.entrust_case to runut_app`,
    "grant execute on function runut.case_called to runut_worker",
    table(cases, {
      app: {
        may: "select, insert",
        changes: ["title", "summary", "leadId", "status", "label", "severity", "sector", "version"],
      },
      sql: `
create policy sees on cases for select to runut_app using (readers && runut.principals());
create policy adds on cases for insert to runut_app
  with check ((select 'case' = any(runut.writes())) and organisation_id = runut.organisation() and lead_id = coalesce(runut.stands_for(), runut.actor())
    and status <> 'closed' and guests = '{}');
create policy changes on cases for update to runut_app
  using ((select runut.writes() && array['case', 'closure']) and readers && runut.principals()) with check (true);
create trigger cases_readers before insert or update of lead_id, label, organisation_id on cases
  for each row execute function runut.keep_case_readers();
create trigger cases_face before update on cases for each row when (current_user = 'runut_app') execute function runut.keep_case_face();
${labelWithReason}
${onlyAmended("case")}
${statusByClosure}
create trigger cases_narrow_allegations after update of label on cases
  for each row execute function runut.narrow_allegations();
create trigger cases_search before insert or update of title, summary, sector on cases
  for each row execute function runut.keep_case_search();`,
    }),
    table(caseNumbers, {}),
    caseRecord(caseMembers, {
      kind: "case",
      author: "addedBy",
      changes: ["removedAt", "removalReason", "addedAt", "addedBy"],
      sql: `
${changedInOwnName("case_members", "added_by")}
${comesBack("case_members")}
${leavesWithReason("case_members")}
create trigger case_members_readers after insert or update or delete on case_members
  for each row execute function runut.refresh_case_readers();`,
    }),
    caseRecord(caseOrganisations, {
      kind: "case",
      author: "addedBy",
      changes: ["role", "admitted", "removedAt", "removalReason", "addedAt", "addedBy"],
      sql: `
${changedInOwnName("case_organisations", "added_by")}
${comesBack("case_organisations")}
${leavesWithReason("case_organisations")}
create trigger case_organisations_readers after insert or update or delete on case_organisations
  for each row execute function runut.refresh_case_readers();`,
    }),
    caseRecord(labelChanges, {
      kind: "case",
      author: "changedBy",
      appendOnly: true,
      sql: changeOfItsCase,
    }),
    caseRecord(workstreamDecisions, { kind: "case", author: "decidedBy", appendOnly: true }),
    caseRecord(closures, {
      kind: "closure",
      author: "signedBy",
      changes: ["reopenedAt", "reopenedBy", "reopenReason"],
      sql: `
create policy over_what_hangs on closures as restrictive for insert to runut_app
  with check (over = '{}' and over_reason is null or btrim(over_reason) <> '' and 'approver' = any(runut.roles()));
create policy not_over_ones_own on closures as restrictive for insert to runut_app with check (not 'waved_away_by_one' = any(over)
  or not exists (select from workstream_decisions w where w.case_id = closures.case_id and runut.is_oneself(w.decided_by, w.decided_at)
    and not exists (select from workstream_decisions later where later.case_id = w.case_id and later.workstream = w.workstream and later.decided_at > w.decided_at)));
${changedInOwnName("closures", "reopened_by")}
${closureCloses}
${reopenedOnce}`,
    }),
  ],
};
