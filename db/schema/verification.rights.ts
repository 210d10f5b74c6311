import { amendable, onlyAmended } from "../rights/amendable";
import { findingRests } from "../rights/case-acts";
import { caseRecord, justWritten, traced, wasGiven } from "../rights/case-record";
import { ofOwnService } from "../rights/own-services";
import { type Rights, table } from "../rights/table";
import { caseSystems, exposureScores, exposureSteps, exposures, findings, systems } from "./verification";

export const verificationRights: Rights = {
  functions: `
-- A system is known to the organisation that recorded it; one that a RED case brought up to who reads that case, whatever was written on the day it was recorded.
create function runut.system_readers(s systems) returns int[] language sql stable security definer set search_path = pg_catalog, public as $$
  with red as (select c.readers from public.case_systems t join public.cases c on c.id = t.case_id and c.label = 'RED'
    where t.system_id = s.id and t.recorded_at = s.recorded_at and t.recorded_by = s.recorded_by)
  select array(
    select r.principal from public.people p join public.organisation_roles r on r.organisation_id = p.organisation_id
      where p.id = s.recorded_by and r.role in ('investigator', 'coordinator', 'auditor') and not exists (select from red)
    union select unnest(readers) from red
    union select principal from public.people where id = s.recorded_by order by 1)
$$;

create function runut.keep_system_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.system_readers(new);
  return new;
end $$;

create function runut.refresh_system_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare its uuid := coalesce(to_jsonb(new) ->> 'case_id', to_jsonb(new) ->> 'id')::uuid;
begin
  update public.systems s set readers = runut.system_readers(s)
    where s.id in (select system_id from public.case_systems where case_id = its) and s.readers is distinct from runut.system_readers(s);
  return null;
end $$;

-- Whether the actor is an official and nothing that sees every system of a case: then they see those of their own organisation.
create function runut.only_own_services() returns boolean language sql stable parallel safe as
$$ select 'official' = any(runut.roles()) and not runut.roles() && array['investigator', 'coordinator', 'spokesperson', 'approver', 'auditor'] $$;

create function runut.is_own_service(system uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from public.systems s where s.id = system and s.owner_id = runut.organisation())
$$;

-- Whether a system stands, in whatever many steps, behind another one, as what it superseded or was joined from. Who asks waits for who changes either at the same moment.
create function runut.leads_to(steps text, start uuid, goal uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, public as $$
declare found boolean;
begin
  if not runut.knows_system(start) or not runut.knows_system(goal) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('runut.' || steps, 0));
  with recursive edges(behind, ahead) as (
    select supersedes_id, id from public.systems where steps = 'lineage' and supersedes_id is not null
    union all select system_id, into_id from public.system_joinings where steps = 'joining' and ended_at is null
  ), way(at) as (select start union select e.behind from way join edges e on e.ahead = way.at)
  select goal in (select at from way) into found;
  return found;
end $$;

create function runut.refuse_loop() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  one jsonb := to_jsonb(new);
  ahead uuid := coalesce(one ->> 'into_id', one ->> 'id')::uuid;
  behind uuid := coalesce(one ->> 'system_id', one ->> 'supersedes_id')::uuid;
begin
  perform pg_advisory_xact_lock(hashtextextended('runut.' || tg_argv[0], 0));
  if exists (with recursive edges(behind, ahead) as (
      select s.supersedes_id, s.id from public.systems s where tg_argv[0] = 'lineage' and s.supersedes_id is not null
      union all select j.system_id, j.into_id from public.system_joinings j where tg_argv[0] = 'joining' and j.ended_at is null
    ), way(at) as (select behind union select e.behind from way join edges e on e.ahead = way.at)
    select from way where at = ahead) then
    raise exception 'a system does not come from itself' using errcode = 'check_violation';
  end if;
  return new;
end $$;

-- The systems among which a list finds those that the actor sees, so many of them behind a moment and an id: of all for who sees everything, else those of a thousand cases of theirs that changed
-- last and those that their organisation keeps. Ids only: what of them is seen, row-level security says.
create function runut.seen_systems(oldest boolean, beyond timestamptz, behind uuid, up_to int) returns setof uuid language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  mine int[] := runut.principals();
  ends text := format('order by s.recorded_at %1$s, s.id %1$s limit $2', case when oldest then 'asc' else 'desc' end);
  after text := case when beyond is null then 'true' else format('(s.recorded_at, s.id) %s ($1, $4)', case when oldest then '>' else '<' end) end
    || case when runut.only_own_services() then ' and s.owner_id = runut.organisation()' else '' end;
begin
  if not 'system' = any(runut.reads()) then return; end if;
  if 0 = any(mine) then
    return query execute format('select s.id from public.systems s where %s %s', after, ends) using beyond, up_to, mine, behind;
    return;
  end if;
  return query execute format($q$
    select s.id from public.systems s where s.id = any(array(
        select t.system_id from (select c.id from public.cases c where c.readers && $3 order by c.updated_at desc, c.id desc limit 1001) c
          join public.case_systems t on t.case_id = c.id
        union (select s.id from public.systems s where s.readers && $3 and %1$s %2$s))) and %1$s %2$s$q$, after, ends)
    using beyond, up_to, mine, behind;
end $$;

-- A system comes into a case only by somebody who knows it already.
create function runut.knows_system(system uuid) returns boolean language sql stable security definer
set search_path = pg_catalog, public as $$
  select exists (select 1 from public.systems where id = system and readers && runut.principals())
    or exists (select 1 from public.case_systems s join public.cases c on c.id = s.case_id
      where s.system_id = system and c.readers && runut.principals())
$$;
`,
  tables: [
    "grant execute on function runut.knows_system, runut.only_own_services, runut.is_own_service, runut.leads_to, runut.seen_systems to runut_app",
    table(systems, {
      app: {
        may: "select, insert",
        changes: [...amendable.system.fields, "version"],
      },
      sql: `
create policy sees on systems for select to runut_app using ((select 'system' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from case_systems s where s.system_id = systems.id offset 0)));
create policy of_own_services on systems as restrictive for select to runut_app
  using (not (select runut.only_own_services()) or owner_id = runut.organisation());
create policy adds on systems for insert to runut_app
  with check ((select 'system' = any(runut.writes())) and recorded_by = runut.actor());
create policy changes on systems for update to runut_app using ((select 'system' = any(runut.writes())) and readers && runut.principals());
create policy supersedes_known on systems as restrictive for insert to runut_app
  with check (supersedes_id is null or runut.knows_system(supersedes_id));
create policy superseding_known on systems as restrictive for update to runut_app
  using (true) with check (supersedes_id is null or runut.knows_system(supersedes_id));
create trigger systems_readers before insert on systems for each row execute function runut.keep_system_readers();
create trigger systems_lineage before insert or update of supersedes_id on systems for each row
  when (new.supersedes_id is not null) execute function runut.refuse_loop('lineage');
${onlyAmended("system")}`,
    }),
    caseRecord(caseSystems, {
      kind: "system",
      author: "recordedBy",
      sql: `
create policy known on case_systems as restrictive for insert to runut_app with check (runut.knows_system(system_id));
create policy of_own_services on case_systems as restrictive for select to runut_app using (${ofOwnService("system_id")});
create trigger case_systems_readers after insert on case_systems for each row execute function runut.refresh_system_readers();
create trigger cases_system_readers after update of label, readers on cases for each row
  when ('RED' in (old.label, new.label) and (old.label, old.readers) is distinct from (new.label, new.readers)) execute function runut.refresh_system_readers()`,
    }),
    caseRecord(exposures, {
      kind: "exposure",
      author: "recordedBy",
      numbered: ["number", "caseId"],
      given: "id",
      labelled: true,
      changes: ["state", ...amendable.exposure.fields, "version"],
      sql: `${onlyAmended("exposure")};
create policy of_own_services on exposures as restrictive for select to runut_app using (${ofOwnService("system_id")} or ${wasGiven("exposures.id")});
${traced("exposures_by_a_step", {
  on: "update of state on exposures",
  when: "old.state is distinct from new.state",
  holds: `exists (select 1 from public.exposure_steps where exposure_id = $2.id and state = $2.state and ${justWritten})`,
})}`,
    }),
    // Scores and steps follow the RED rule of the exposure they belong to.
    caseRecord(exposureScores, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      changes: amendable.exposure_score.fields,
      sql: `${onlyAmended("exposure_score")};
create policy follows on exposure_scores as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = exposure_scores.exposure_id offset 0));
create policy of_what_one_sees on exposure_scores as restrictive for insert to runut_app
  with check (exists (select 1 from exposures e where e.id = exposure_scores.exposure_id));`,
    }),
    caseRecord(exposureSteps, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      changes: amendable.exposure_step.fields,
      sql: `${onlyAmended("exposure_step")};
create policy follows on exposure_steps as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = exposure_steps.exposure_id offset 0));
create policy of_what_one_sees on exposure_steps as restrictive for insert to runut_app
  with check (exists (select 1 from exposures e where e.id = exposure_steps.exposure_id));`,
    }),
    caseRecord(findings, {
      kind: "finding",
      numbered: ["revision", "claimId"],
      author: "madeBy",
      given: "id",
      labelled: true,
      appendOnly: true,
      removable: ["reasoning", "method", "restsOn", "lookedAt", "notLooked", "supersedesReason"],
      sql: findingRests,
    }),
  ],
};
