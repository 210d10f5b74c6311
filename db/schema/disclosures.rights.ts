import { caseRecord } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { disclosures } from "./disclosures";

/** That a matter is public is recorded by whoever leads the case, speaks about it or approves what is said, of whatever organisation, and read by who reads the case. */
export const disclosureRights: Rights = {
  functions: `
-- The embargoes of the case end: whatever waited for one waits for a hand again, whoever's statement it is, and nothing is published by that.
create function runut.end_embargoes() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  waiting record;
begin
  for waiting in select s.id as statement, p.id as publication from public.statements s
    join public.publications p on p.statement_id = s.id and p.translation_id is null and p.embargo_with <> '' and p.release_at > now()
    where s.case_id = new.case_id and s.state = 'scheduled'
      and not exists (select 1 from public.release_stops r where r.publication_id = p.id)
    for update of s
  loop
    insert into public.release_stops (publication_id, case_id, reason, disclosure_id, stopped_by, stopped_at)
      values (waiting.publication, new.case_id, '', new.id, new.recorded_by, new.recorded_at);
    update public.statement_flags set ending = 'stopped', ended_by = new.recorded_by, ended_at = new.recorded_at
      where statement_id = waiting.statement and ending is null;
    update public.statements set state = 'approved', updated_at = new.recorded_at, version = version + 1 where id = waiting.statement;
  end loop;
  return null;
end $$;
`,
  tables: [
    caseRecord(disclosures, {
      kind: "case",
      author: "recordedBy",
      appendOnly: true,
      writers: `(runut.roles() && array['spokesperson', 'approver']
        and exists (select 1 from cases c where c.id = disclosures.case_id and c.status <> 'closed' offset 0))`,
      sql: `
create policy of_what_was on disclosures as restrictive for insert to runut_app
  with check (btrim(source) <> '' and btrim(seen_in) <> '' and seen_at <= recorded_at);
create trigger disclosures_end_embargoes after insert on disclosures for each row execute function runut.end_embargoes();`,
    }),
  ],
};
