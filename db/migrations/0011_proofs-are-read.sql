-- Hashes of the log's tree for whoever reads a proof. A hash tells nothing of the event beneath it: each event holds a random id.
create function runut.tree_hashes(levels int[], indexes bigint[]) returns table (level int, index bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.level, w.index, coalesce(n.hash, l.hash)
  from unnest(levels, indexes) w(level, index)
    left join public.audit_nodes n on n.level = w.level and n.index = w.index
    left join public.audit_leaves l on w.level = 0 and l.index = w.index
  where coalesce(n.hash, l.hash) is not null
$$;
--> statement-breakpoint
revoke all on function runut.tree_hashes from public;
grant execute on function runut.tree_hashes to runut_app;
