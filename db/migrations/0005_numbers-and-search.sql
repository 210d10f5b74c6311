-- The next number of a case or an allegation within its year; a rolled back transaction gives its number back.
create function runut.next_number(kind text, in_year int) returns int language plpgsql security definer set search_path = pg_catalog, public as $$
declare n int;
begin
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
--> statement-breakpoint
-- The next number within a case, a claim's findings or an item's chain, counting what the actor may not see (RED), so that no number is given twice.
create function runut.next_within(kind text, parent uuid) returns int language plpgsql stable security definer
set search_path = pg_catalog, public as $$
declare n int;
begin
  if kind = 'exposure' then select max(number) into n from public.exposures where case_id = parent;
  elsif kind = 'evidence' then select max(number) into n from public.evidence_items where case_id = parent;
  elsif kind = 'finding' then select max(revision) into n from public.findings where claim_id = parent;
  elsif kind = 'custody' then select max(sequence) into n from public.custody_entries where item_id = parent;
  else raise exception 'no numbers for %', kind;
  end if;
  return coalesce(n, 0) + 1;
end $$;
--> statement-breakpoint
-- The public address for these words; when somebody has it already, whether or not the actor may see whose, it gets the suffix.
create function runut.claim_slug(wanted text, suffix text, holder uuid) returns text language plpgsql security definer
set search_path = pg_catalog, public as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(wanted, 0));
  if exists (select 1 from public.statements where slug = wanted and id is distinct from holder) then
    return wanted || '-' || suffix;
  end if;
  return wanted;
end $$;
--> statement-breakpoint
-- What hangs in a case the actor reads, counting what is RED for them: a closure is of the whole case.
create function runut.hanging(of uuid) returns table (claims int, exposures int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select (select count(*)::int from public.claims k where k.case_id = c.id
      and not exists (select 1 from public.findings f where f.claim_id = k.id)),
    (select count(*)::int from public.exposures e where e.case_id = c.id and e.state in ('open', 'mitigated', 'reopened'))
  from public.cases c where c.id = of and c.readers && runut.principals()
$$;
--> statement-breakpoint
create function runut.case_search(c cases) returns tsvector language sql stable security definer set search_path = pg_catalog, public as $$
  select to_tsvector('simple', concat_ws(' ', c.reference, c.title, c.summary, c.sector,
    (select string_agg(text, ' ') from public.claims where case_id = c.id)))
$$;
--> statement-breakpoint
create function runut.keep_case_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.search := runut.case_search(new);
  return new;
end $$;
--> statement-breakpoint
create trigger cases_search before insert or update of title, summary, sector on cases
  for each row execute function runut.keep_case_search();
--> statement-breakpoint
create function runut.refresh_case_search() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.case_id is not null then
    update public.cases set search = runut.case_search(cases.*) where id = new.case_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger claims_search after insert or update of text, case_id on claims
  for each row execute function runut.refresh_case_search();
--> statement-breakpoint
-- Ids only, with the readers written out; the outer query stays under row-level security.
-- The newest 400 visible rows are probed first (common words end there), then one GIN index on (readers, search).
create function runut.search_cases(words text, up_to int, before timestamptz default 'infinity',
  before_id uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff') returns setof uuid
language plpgsql stable security definer set search_path = public, pg_catalog rows 50 as $$
declare
  mine int[] := runut.principals();
  asked tsquery := websearch_to_tsquery('simple', words);
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
--> statement-breakpoint
-- The face of a case for those to whom something of it was given: reference, neutral title, label.
create function runut.guest_cases() returns table (id uuid, reference text, title text, label text)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.id, c.reference, c.title, c.label from public.cases c where c.guests && runut.principals()
$$;
--> statement-breakpoint
-- Whom to tell about a case: its lead, also for those to whom only something of it was given.
create function runut.case_lead(wanted uuid) returns uuid language sql stable security definer set search_path = pg_catalog, public as $$
  select c.lead_id from public.cases c where c.id = wanted and (c.readers && runut.principals() or c.guests && runut.principals())
$$;
--> statement-breakpoint
-- E-mail addresses for administrators only.
create function runut.person_emails() returns table (person_id uuid, email text, enrolled boolean)
language sql stable security definer set search_path = pg_catalog, public as $$
  select c.person_id, c.email, c.totp_enrolled_at is not null from public.credentials c where 'administrator' = any(runut.roles())
$$;
--> statement-breakpoint
revoke all on all functions in schema runut from public;
grant execute on function runut.next_number, runut.next_within, runut.hanging, runut.search_cases, runut.guest_cases, runut.person_emails, runut.claim_slug to runut_app;
grant execute on function runut.case_readers to runut_app;
grant execute on function runut.case_lead to runut_app;
