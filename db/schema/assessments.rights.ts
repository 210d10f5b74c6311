import { toSnakeCase } from "drizzle-orm/casing";
import { amendable, onlyAmended } from "../rights/amendable";
import { caseRecord, justWritten, traced } from "../rights/case-record";
import type { Rights } from "../rights/table";
import {
  assessmentEvidence,
  assessmentExposures,
  assessmentResults,
  assessmentSteps,
  assessmentSystems,
  assessments,
  assessmentTeam,
} from "./assessments";

/** What hangs on an assessment, or on one of its results, is for who sees that. */
const behind = (name: string, parent: string, column: string) => `
create policy follows_${column} on ${name} as restrictive for select to runut_app
  using (exists (select 1 from ${parent} p where p.id = ${name}.${column} offset 0));
create policy of_seen_${column} on ${name} as restrictive for insert to runut_app
  with check (exists (select 1 from ${parent} p where p.id = ${name}.${column}));`;

/** Who leads an open case plans its assessments as well. */
const byLead = (name: string) =>
  `(runut.roles() && array['coordinator'] and exists (select 1 from cases c where c.id = ${name}.case_id and c.status <> 'closed' offset 0))`;

/** Who reads an assessment before it is reported as well. */
const workers = "array['investigator', 'coordinator', 'spokesperson', 'approver', 'auditor']";

/** Who assesses puts right of what and by whom it is. */
const byAssessor = (name: string) =>
  `(select 'assessment' = any(runut.writes())) and exists (select 1 from cases c where c.id = ${name}.case_id offset 0)`;

/** Who or what an assessment is of comes with its plan, and changes with an amendment that says the whole of the list, until it is reported; somebody stands in it always. */
const listed = (name: string, field: "systems" | "team", rests = "false") =>
  traced(`${name}_planned_or_amended`, {
    on: `insert or update of removed_at on ${name}`,
    when: "true",
    holds: `exists (select 1 from public.assessments a where a.id = $2.assessment_id and a.state <> 'reported'
        and (a.version = 1 and a.${justWritten} or exists (select 1 from public.amendments m where m.record_id = a.id and m.kind = 'assessment'
          and m.field = '${field}' and m.amended_by = runut.actor() and m.${justWritten})))
      and exists (select 1 from public.${name} x where x.assessment_id = $2.assessment_id and x.removed_at is null)
      and ($2.removed_at is null or not ${rests})`,
  });

/** An exposure on the system was recorded for what a result showed. */
const hasExposureOfResult = `exists (select 1 from public.assessment_results r join public.assessment_exposures x on x.result_id = r.id
  join public.exposures e on e.id = x.exposure_id where r.assessment_id = $2.assessment_id and e.system_id = $2.system_id)`;

const ofAssessment = (name: string) => behind(name, "assessments", "assessment_id");

export const assessmentRights: Rights = {
  functions: `
-- Whether every system that an assessment of a case that the actor reads tests is of their organisation.
create function runut.owns_assessed(of uuid) returns boolean language sql stable security definer set search_path = pg_catalog, public as $$
  select coalesce(bool_and(s.owner_id is not distinct from runut.organisation()), false)
    from public.assessment_systems a join public.systems s on s.id = a.system_id join public.cases c on c.id = a.case_id
    where a.assessment_id = of and a.removed_at is null and c.readers && runut.principals()
$$;

-- How many assessments of a case that the actor works on are not reported, counting what is RED for them: a closure is of the whole case.
create function runut.unreported(of uuid) returns int language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*)::int from public.cases c join public.assessments a on a.case_id = c.id
    where c.id = of and c.readers && runut.principals() and runut.roles() && ${workers} and a.state <> 'reported'
$$;
`,
  tables: [
    "grant execute on function runut.owns_assessed, runut.unreported to runut_app",
    caseRecord(assessments, {
      kind: "assessment",
      author: "plannedBy",
      numbered: ["number", "caseId"],
      labelled: true,
      changes: ["state", ...amendable.assessment.fields, "version"],
      writers: byLead("assessments"),
      changedBy: `(select 'assessment' = any(runut.writes())) and exists (select 1 from cases c where c.id = assessments.case_id offset 0)
        and runut.admits(assessments.label, assessments.named, assessments.organisation_id)`,
      sql: `
-- Who is there as an official of the systems' owner alone reads what was reported.
create policy for_owner on assessments as restrictive for select to runut_app
  using ((select runut.roles() && ${workers})
    or state = 'reported' and runut.owns_assessed(id));
${onlyAmended("assessment")}
${traced("assessments_count_versions", {
  on: "update on assessments",
  when: "new.version <> old.version + 1",
  holds: "false",
})}
${traced("assessments_amended_until_reported", {
  on: `update of ${amendable.assessment.fields.map(toSnakeCase).join(", ")} on assessments`,
  when: "old.state = 'reported' and old.state = new.state",
  holds: "false",
})}
${traced("assessments_begin_as_plans", {
  on: "insert on assessments",
  when: "true",
  holds: `$2.state = 'planned' and exists (select 1 from public.assessment_systems where assessment_id = $2.id)
    and exists (select 1 from public.assessment_team where assessment_id = $2.id)`,
})}
${traced("assessments_by_a_step", {
  on: "update of state on assessments",
  when: "old.state is distinct from new.state",
  holds: `exists (select 1 from public.assessment_steps where assessment_id = $2.id and state = $2.state and ${justWritten})`,
})}`,
    }),
    caseRecord(assessmentSystems, {
      kind: "assessment",
      changes: ["removedAt"],
      changedBy: byAssessor("assessment_systems"),
      writers: byLead("assessment_systems"),
      sql: `${ofAssessment("assessment_systems")}
${listed("assessment_systems", "systems", hasExposureOfResult)}`,
    }),
    caseRecord(assessmentTeam, {
      kind: "assessment",
      changes: ["removedAt"],
      changedBy: byAssessor("assessment_team"),
      writers: byLead("assessment_team"),
      sql: `${ofAssessment("assessment_team")}
${listed("assessment_team", "team")}`,
    }),
    caseRecord(assessmentSteps, {
      kind: "assessment",
      author: "recordedBy",
      appendOnly: true,
      removable: ["reason"],
      sql: ofAssessment("assessment_steps"),
    }),
    caseRecord(assessmentResults, {
      kind: "assessment",
      author: "recordedBy",
      appendOnly: true,
      removable: ["note"],
      sql: `${ofAssessment("assessment_results")}
create policy of_its_checklist on assessment_results as restrictive for insert to runut_app with check (exists (select 1
  from assessments a join checklist_requirements r on r.checklist_id = a.checklist_id and r.level = any(a.levels)
  where a.id = assessment_results.assessment_id and r.id = assessment_results.requirement_id));
${traced("assessment_results_while_under_way", {
  on: "insert on assessment_results",
  when: "true",
  holds: `$2.evidence_count = (select count(*) from public.assessment_evidence where result_id = $2.id)
    and exists (select 1 from public.assessments where id = $2.assessment_id and state = 'under_way')`,
})}`,
    }),
    caseRecord(assessmentEvidence, {
      kind: "assessment",
      appendOnly: true,
      sql: `${behind("assessment_evidence", "assessment_results", "result_id")}${behind("assessment_evidence", "evidence_items", "item_id")}`,
    }),
    caseRecord(assessmentExposures, {
      kind: "assessment",
      appendOnly: true,
      sql: `${behind("assessment_exposures", "assessment_results", "result_id")}${behind("assessment_exposures", "exposures", "exposure_id")}`,
    }),
  ],
};
