import type { Rights } from "../rights/table";

/** Where in the log a publication stands is for everybody to know, and nothing else of its event. */
export const logPlaceRights: Rights = {
  functions: `
-- At which index of the log's tree the event stands that published or scheduled what the public can read, a translation by itself or with what it translates; nothing before it was sequenced.
create function runut.places_in_log(wanted uuid[]) returns table (publication uuid, index bigint)
language sql stable security definer set search_path = pg_catalog, public as $$
  select p.id, l.index from public.publications p
    join public.audit_events e on e.subject_id = p.statement_id and e.outcome = 'done' and e.at = p.published_at
      and case when p.original_id is null then e.action in ('statement.publish', 'statement.schedule') and e.facts ->> 'digest' = p.digest
        else e.action in ('statement.publish', 'statement.schedule') and e.facts -> 'translations' ? p.language
          or e.action = 'statement.publish-translation' and e.facts ->> 'translated' = p.digest end
    join public.audit_leaves l on l.event_id = e.id
    where p.id = any(wanted) and runut.job() = 'public' and (p.release_at is null or runut.is_released(p.id, p.release_at))
$$;
`,
  tables: ["grant execute on function runut.places_in_log to runut_app"],
};
