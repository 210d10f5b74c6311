import type { Rights } from "../rights/table";

/** What a published statement promises runs as a deadline of its case, and the next one that its organisation publishes there keeps it; nobody writes either by hand. */
export const promiseRights: Rights = {
  functions: `
-- A statement goes out: it keeps what its organisation promised in the case, and starts the clock of what it promises itself.
create function runut.keep_promises() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  out_by uuid := (select p.published_by from public.publications p where p.statement_id = new.id order by p.published_at desc limit 1);
begin
  update public.deadlines d set ending = 'met', ended_at = now(), ended_by = out_by, version = d.version + 1
    from public.statements s
    where d.promised_in = s.id and s.case_id = new.case_id and s.organisation_id = new.organisation_id and d.ending is null;
  insert into public.deadlines (case_id, title, basis, obliged_id, promised_in, started_at, due_at, zone, set_by, set_at)
    select new.case_id, 'next_update', 'own_promise', new.organisation_id, new.id, now(), v.next_update_at, v.next_update_zone, out_by, now()
      from public.statement_versions v join public.cases c on c.id = new.case_id and c.status <> 'closed'
      where v.statement_id = new.id and v.next_update_at > now()
        and v.number = (select max(n.number) from public.statement_versions n where n.statement_id = new.id);
  return null;
end $$;
`,
  tables: [
    `create trigger statements_keep_promises after update of state on statements for each row
  when (new.state = 'published' and old.state is distinct from 'published') execute function runut.keep_promises()`,
    // A promise is made by what is published, never by hand.
    "create policy promised_by_what_is_out on deadlines as restrictive for insert to runut_app with check (promised_in is null)",
  ],
};
