import { amendable, onlyAmended } from "../rights/amendable";
import { findingRests } from "../rights/case-acts";
import { caseRecord, justWritten, traced } from "../rights/case-record";
import { type Rights, table } from "../rights/table";
import {
  caseSystems,
  exposureScores,
  exposureSteps,
  exposures,
  findings,
  systemConnections,
  systems,
} from "./verification";

export const verificationRights: Rights = {
  functions: `
create function runut.system_readers(s systems) returns int[] language sql stable security definer set search_path = pg_catalog, public as $$
  select array(
    select r.principal from public.people p join public.organisation_roles r on r.organisation_id = p.organisation_id
      where p.id = s.recorded_by and r.role in ('investigator', 'coordinator', 'auditor')
    union select principal from public.people where id = s.recorded_by order by 1)
$$;

create function runut.keep_system_readers() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  new.readers := runut.system_readers(new);
  return new;
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
    "grant execute on function runut.knows_system to runut_app",
    table(systems, {
      app: {
        may: "select, insert",
        changes: [...amendable.system.fields, "version"],
      },
      sql: `
create policy sees on systems for select to runut_app using ((select 'system' = any(runut.reads()))
  and (readers && runut.principals() or exists (select 1 from case_systems s where s.system_id = systems.id offset 0)));
create policy adds on systems for insert to runut_app
  with check ((select 'system' = any(runut.writes())) and recorded_by = runut.actor());
create policy changes on systems for update to runut_app using ((select 'system' = any(runut.writes())) and readers && runut.principals());
create trigger systems_readers before insert on systems for each row execute function runut.keep_system_readers();
${onlyAmended("system")}`,
    }),
    caseRecord(caseSystems, {
      kind: "system",
      author: "recordedBy",
      sql: "create policy known on case_systems as restrictive for insert to runut_app with check (runut.knows_system(system_id))",
    }),
    caseRecord(systemConnections, { kind: "system", author: "recordedBy", appendOnly: true }),
    caseRecord(exposures, {
      kind: "exposure",
      author: "recordedBy",
      numbered: ["number", "caseId"],
      given: "id",
      labelled: true,
      changes: ["state", ...amendable.exposure.fields, "version"],
      sql: `${onlyAmended("exposure")}
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
      appendOnly: true,
      removable: ["assessor"],
      sql: `
create policy follows on exposure_scores as restrictive for select to runut_app
  using (exists (select 1 from exposures e where e.id = exposure_scores.exposure_id offset 0));
create policy of_what_one_sees on exposure_scores as restrictive for insert to runut_app
  with check (exists (select 1 from exposures e where e.id = exposure_scores.exposure_id));`,
    }),
    caseRecord(exposureSteps, {
      kind: "exposure",
      author: "recordedBy",
      given: "exposureId",
      appendOnly: true,
      removable: ["reason"],
      sql: `
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
