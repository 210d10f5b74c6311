import { getTableName } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { wasGiven } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import {
  auditCheckpoints,
  auditCosignatures,
  auditEvents,
  auditKeys,
  auditLeaves,
  auditNodes,
  auditPending,
  auditPersonal,
  auditTimeStamps,
} from "./audit";
import { erasureRights } from "./erasures.rights";

export const auditRights: Rights = {
  functions: String.raw`
create function runut.await_sequence() returns trigger language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  insert into public.audit_pending (event_id) values (new.id);
  return null;
end $$;

-- Whatever is done in a case moves it to the top of the lists; looking does not.
create function runut.touch_case() returns trigger language plpgsql security definer set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if new.case_id is not null and new.outcome = 'done' and new.action not like '%.open' then
    update public.cases set updated_at = greatest(updated_at, new.at) where id = new.case_id;
  end if;
  return null;
end $$;

-- Whether the value and its salt are those of an event of this transaction: nothing is added to what others wrote, or wrote before.
create function runut.is_of_own_event(event uuid, field text, salt text, value text) returns boolean language plpgsql stable security definer
set search_path = pg_catalog, public as $$
begin
  return exists (select 1 from public.audit_events e where e.id = event and is_of_own_event.field = 'origin'
    and e.xmin = pg_current_xact_id_if_assigned()::xid
    and e.origin_digest = encode(sha256(convert_to(is_of_own_event.salt || E'\n' || is_of_own_event.value, 'UTF8')), 'hex'));
end $$;

-- What the reader does not see of a case they do not see in the log either. Asked with the reader's own eyes.
create function runut.sees_subject(kind text, record uuid) returns boolean language sql stable as $$
  select record is null or case kind
    when 'finding' then exists (select 1 from public.findings where id = record)
    when 'exposure' then exists (select 1 from public.exposures where id = record)
    when 'assessment' then exists (select 1 from public.assessments where id = record)
    when 'observable' then exists (select 1 from public.observables where id = record)
    when 'system' then exists (select 1 from public.systems where id = record)
    when 'recommendation' then exists (select 1 from public.recommendations where id = record)
    else exists (select 1 from public.evidence_items where id = record)
  end
$$;

${erasureRights.functions}
-- Digests in a stretch of the log behind which the value is not as it was: altered, missing, or erased under an authority that the log names.
create function runut.personal_states(first bigint, last bigint) returns table (index bigint, field text, state text, number int)
language sql stable security definer set search_path = pg_catalog, public as $$
  select l.index, 'origin', case when p.id is not null then 'altered' when r.number is not null then 'erased' else 'missing' end, r.number
  from public.audit_leaves l
    join public.audit_events e on e.id = l.event_id
    left join public.audit_personal p on p.event_id = e.id and p.field = 'origin'
    left join public.audit_erasures r on r.event_id = e.id and r.field = 'origin' and exists (
      select 1 from public.audit_events d where d.subject_id = e.id and d.action in ('audit.erase-personal', 'audit.erase-again') and d.outcome = 'done'
        and d.facts = jsonb_build_object('field', r.field, 'authority', r.number,
          'digest', encode(sha256(convert_to(r.authority, 'UTF8')), 'hex')))
  where l.index between first and last and e.origin_digest is not null
    and encode(sha256(convert_to(p.salt || E'\n' || p.value, 'UTF8')), 'hex') is distinct from e.origin_digest
  order by l.index
$$;

-- Hashes of the log's tree for whoever reads a proof. A hash tells nothing of the event beneath it: each event holds a random id.
create function runut.tree_hashes(levels int[], indexes bigint[]) returns table (level int, index bigint, hash bytea)
language sql stable security definer set search_path = pg_catalog, public as $$
  select w.level, w.index, coalesce(n.hash, l.hash)
  from unnest(levels, indexes) w(level, index)
    left join public.audit_nodes n on n.level = w.level and n.index = w.index
    left join public.audit_leaves l on w.level = 0 and l.index = w.index
  where coalesce(n.hash, l.hash) is not null
$$;
`,
  tables: [
    "grant execute on function runut.is_of_own_event, runut.sees_subject, runut.tree_hashes to runut_app",
    "grant execute on function runut.personal_states to runut_worker",
    table(auditEvents, {
      app: { may: "select, insert" },
      worker: { may: "select" },
      appendOnly: true,
      sql: `
-- An event is read by whoever acted, and else with its subject as that may be read now.
create policy sees on audit_events for select to runut_app using (
  actor_id = runut.actor()
  or (subject_kind = any(runut.reads()) and exists (select 1 from cases c where c.id = audit_events.case_id offset 0)
    and (subject_kind not in ('finding', 'exposure', 'observable', 'assessment', 'recommendation', 'system', 'evidence', 'custody') or runut.sees_subject(subject_kind, subject_id))
    and (subject_kind <> 'statement' or organisation_id = runut.organisation() or action in ('statement.publish', 'statement.release')
      -- What another organisation decided on ours. A function, so that the plan is made without a look at statements.
      or action = 'statement.decide-shared' and runut.says(subject_id)))
  or (case_id is null and subject_kind in ('allegation', 'source') and subject_kind = any(runut.reads())
    and exists (select 1 from allegations a where a.id = audit_events.subject_id
      and (not a.narrowed or a.logged_by = runut.actor() or exists (select 1 from cases c where c.id = a.case_id offset 0)) offset 0))
  or (case_id is null and subject_kind = 'system' and subject_kind = any(runut.reads())
    and exists (select 1 from systems s where s.id = audit_events.subject_id offset 0))
  or (subject_kind = 'claim' and exists (select 1 from claims k where k.id = audit_events.subject_id offset 0))
  or (case_id is null and subject_kind in ('person', 'organisation', 'session', 'log') and subject_kind = any(runut.reads())
    and (organisation_id is null and (subject_kind = 'log' or subject_id is null) or organisation_id = runut.organisation()
      or exists (select 1 from sessions s where s.id = audit_events.subject_id offset 0)
      or exists (select 1 from people p where p.id = audit_events.subject_id and p.organisation_id = runut.organisation() offset 0)))
  or ${wasGiven("audit_events.subject_id")});
-- Whoever acts, in their own name, one of their own roles and their own organisation, now; a job in its own name.
create policy adds on audit_events for insert to runut_app with check (runut.is_now(at) and (
  (actor_kind = 'person' and actor_id = runut.actor() and actor_job is null and organisation_id = runut.organisation()
    and (facts ->> 'inNameOf') is not distinct from runut.stands_for()::text and (role is null or role = any(runut.roles())) and (case_id is null or runut.knows_case(case_id)))
  or (actor_kind = 'job' and actor_job = runut.job() and runut.job() <> '' and role is null and organisation_id is null)));
create policy sequences on audit_events for select to runut_worker using (true);
create trigger audit_events_await_sequence after insert on audit_events for each row execute function runut.await_sequence();
create trigger audit_events_touch_case after insert on audit_events for each row execute function runut.touch_case();`,
    }),
    table(auditPersonal, {
      app: { may: "select, insert" },
      sql: `
-- From where somebody acted is for the auditor of their organisation; a job has none, and acts for whoever signs in.
create policy sees on audit_personal for select to runut_app using ('auditor' = any(runut.roles())
  and exists (select 1 from audit_events e where e.id = event_id and coalesce(e.organisation_id, runut.organisation()) = runut.organisation() offset 0));
create policy adds on audit_personal for insert to runut_app with check (runut.is_of_own_event(event_id, field, salt, value));`,
    }),
    ...erasureRights.tables,
    // That an event has no place yet is seen with the event.
    table(auditPending, {
      app: { may: "select" },
      worker: { may: "select, delete" },
      sql: `
create policy sees on audit_pending for select to runut_app using (exists (select 1 from audit_events e where e.id = event_id offset 0));
create policy sequences on audit_pending for all to runut_worker using (true);`,
    }),
    table(auditLeaves, {
      app: { may: "select" },
      worker: { may: "select, insert" },
      appendOnly: true,
      sql: `
create policy sees on audit_leaves for select to runut_app using (exists (select 1 from audit_events e where e.id = event_id offset 0));
create policy sequences on audit_leaves for all to runut_worker using (true);`,
    }),
    // The worker grows the tree; keys, checkpoints and what others signed hold no word of any case and are read by anybody who is somebody.
    table(auditNodes, {
      worker: { may: "select, insert" },
      appendOnly: true,
      sql: "create policy sequences on audit_nodes for all to runut_worker using (true)",
    }),
    ...([auditKeys, auditCheckpoints, auditCosignatures, auditTimeStamps] as const).map(openToAll),
  ],
};

function openToAll(of: PgTable): string {
  const name = getTableName(of);
  return table(of, {
    app: { may: "select" },
    worker: { may: "select, insert" },
    appendOnly: true,
    sql: `
create policy sees on ${name} for select to runut_app using (runut.actor() is not null or runut.job() <> '');
create policy keeps on ${name} for all to runut_worker using (true);`,
  });
}
