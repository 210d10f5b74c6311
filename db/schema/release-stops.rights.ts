import { caseRecord, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import { releaseStops } from "./release-stops";

/** A release is stopped by the organisation whose statement it is, and only while its moment has not come. */
export const releaseStopRights: Rights = {
  functions: `
-- Whether the public may read a publication: its moment has come, and nobody stopped it or what it translates before.
create function runut.is_released(publication uuid, moment timestamptz) returns boolean
language sql stable security definer set search_path = pg_catalog, public as $$
  select moment <= now() and not exists (select 1 from public.release_stops where publication_id = publication
    or publication_id = (select original_id from public.publications where id = publication))
$$;

-- Takes the statement that has waited longest for its moment out of waiting, with what it corrects; nothing where none is due.
create function runut.release_due() returns table (id uuid, case_id uuid, number int, version int, digest text, slug text, corrects_slug text, publication uuid)
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  due record;
begin
  if runut.job() is distinct from 'release' then
    return;
  end if;
  select s.id, s.case_id, s.number, v.number as version, p.digest, p.slug, p.corrects_slug, s.corrects_id, s.kind, p.published_by, p.id as publication into due
    from public.publications p
    join public.statements s on s.id = p.statement_id and s.state = 'scheduled'
    join public.statement_versions v on v.id = p.version_id
    where p.release_at is not null and p.translation_id is null and runut.is_released(p.id, p.release_at)
      and p.published_at = (select max(n.published_at) from public.publications n where n.statement_id = s.id and n.translation_id is null)
    order by p.release_at limit 1 for update of s skip locked;
  if not found then
    return;
  end if;
  update public.statements s set state = 'published', updated_at = now(), version = s.version + 1 where s.id = due.id;
  if due.corrects_id is not null then
    update public.statements s set state = case due.kind when 'retraction' then 'retracted' else 'corrected' end, updated_at = now(), version = s.version + 1
      where s.id = due.corrects_id and s.state in ('published', 'corrected');
    update public.statement_flags f set ending = 'corrected', ended_by = due.published_by, ended_at = now()
      where f.statement_id = due.corrects_id and f.ending is null;
  end if;
  return query select due.id, due.case_id, due.number, due.version, due.digest, due.slug, due.corrects_slug, due.publication;
end $$;
`,
  tables: [
    "grant execute on function runut.is_released, runut.release_due to runut_app",
    caseRecord(releaseStops, {
      kind: "statement",
      author: "stoppedBy",
      appendOnly: true,
      inClosed: true,
      sql: `
create policy ours on release_stops as restrictive for select to runut_app
  using (exists (select 1 from publications p join statements s on s.id = p.statement_id
    where p.id = release_stops.publication_id and s.organisation_id = runut.organisation() offset 0));
create policy in_time on release_stops as restrictive for insert to runut_app
  with check (disclosure_id is null and exists (select 1 from publications p join statements s on s.id = p.statement_id
    where p.id = release_stops.publication_id and s.organisation_id = runut.organisation() and p.release_at > now()));
${traced("release_stops_stop", {
  on: "insert on release_stops",
  when: "true",
  holds: `btrim($2.reason) <> '' and exists (select 1 from public.statements s join public.publications p on p.statement_id = s.id
    where p.id = $2.publication_id and s.state = 'approved' and s.xmin = pg_current_xact_id()::xid)`,
})}`,
    }),
  ],
};
