-- What happened stays: refused to everybody, the owner included, TRUNCATE too.
create function runut.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
--> statement-breakpoint
do $do$
declare t text;
begin
  foreach t in array array['audit_events', 'audit_leaves', 'custody_entries', 'referral_events', 'approvals', 'statement_versions',
    'sentences', 'publications', 'findings', 'positions', 'exposure_scores', 'exposure_steps', 'triage_decisions', 'evidence_blobs'] loop
    execute format('create trigger %I before update or delete or truncate on %I for each statement execute function runut.refuse_change()',
      t || '_append_only', t);
  end loop;
end $do$;
--> statement-breakpoint
create function runut.await_sequence() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into public.audit_pending (event_id) values (new.id);
  return null;
end $$;
--> statement-breakpoint
create trigger audit_events_await_sequence after insert on audit_events for each row execute function runut.await_sequence();
--> statement-breakpoint
-- An approval is of exactly one text and never by its author, whatever the code above says.
create function runut.check_approval() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare v public.statement_versions;
begin
  select * into strict v from public.statement_versions where id = new.version_id;
  if v.written_by = new.decided_by then
    raise exception 'a version is not approved by its author' using errcode = 'check_violation';
  end if;
  if v.digest <> new.digest or v.statement_id <> new.statement_id then
    raise exception 'an approval names the version it read' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger approvals_of_what_was_read before insert on approvals for each row execute function runut.check_approval();
--> statement-breakpoint
-- What the public reads is the version that was approved last, at CLEAR, at the statement's own address.
create function runut.check_publication() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform 1 from public.statement_versions v join public.statements s on s.id = v.statement_id
    where v.id = new.version_id and s.id = new.statement_id and s.case_id = new.case_id and s.slug = new.slug and s.label = 'CLEAR'
      and v.digest = new.digest and v.title = new.title and v.language = new.language
      and v.number = (select max(number) from public.statement_versions where statement_id = s.id)
      and 'approved' = (select decision from public.approvals where version_id = v.id order by decided_at desc limit 1);
  if not found then
    raise exception 'only an approved version is published' using errcode = 'check_violation';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger publications_of_what_was_approved before insert on publications
  for each row execute function runut.check_publication();
--> statement-breakpoint
-- Whatever is done in a case moves it to the top of the lists; looking does not.
create function runut.touch_case() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  if new.case_id is not null and new.outcome = 'done' and new.action not like '%.open' then
    update public.cases set updated_at = greatest(updated_at, new.at) where id = new.case_id;
  end if;
  return null;
end $$;
--> statement-breakpoint
create trigger audit_events_touch_case after insert on audit_events for each row execute function runut.touch_case();
