import { randomUUID } from "node:crypto";
import { assessmentSystems, assessments, assessmentTeam } from "@/db/schema/assessments";
import type { assessmentKinds, labels } from "@/db/schema/vocabulary";
import { areMembers } from "@/lib/cases/are-members";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { namedPrincipals } from "@/lib/cases/named-people";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { RecordName } from "@/lib/kernel/record-name";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
import { areOfCase } from "@/lib/systems/of-case";
import { countRequirements } from "./checklist/queries";

export type Plan = {
  caseId: string;
  kind: (typeof assessmentKinds)[number];
  scope: string;
  method: string;
  systemIds: readonly string[];
  team: readonly string[];
  startsOn: string;
  endsOn?: string | undefined;
  rulesItem?: RecordName | undefined;
  checklistId: string;
  levels: readonly number[];
  label: (typeof labels)[number];
  named: readonly string[];
};
type By = {
  actor: Person;
  at: Date;
  /** What stands before the names of the fields in the form ("assessment."). */
  fields?: string;
};

/** Puts a plan of an assessment into its case. Refuses systems, people and a file that are not of the case, an end before the beginning, and levels that the checklist has nothing at. */
export const insertPlan = async (tx: Tx, plan: Plan, { actor, at, fields = "" }: By) => {
  const refuse = (field: string, key: FieldKey) => invalid({ [`${fields}${field}`]: key });
  const { caseId, checklistId, startsOn, label } = plan;
  const systemIds = [...new Set(plan.systemIds)];
  const team = [...new Set(plan.team)];
  const levels = [...new Set(plan.levels)].sort();
  if (!(await areOfCase(tx, caseId, systemIds))) throw refuse("systemIds", "not_of_this_case");
  if (!(await areMembers(tx, caseId, team))) throw refuse("team", "not_a_member");
  if (plan.endsOn && plan.endsOn < startsOn) throw refuse("endsOn", "ends_before_start");
  const [rules] =
    plan.rulesItem === undefined ? [null] : ((await itemsOfCase(tx, caseId, [plan.rulesItem])) ?? []);
  if (rules === undefined) throw refuse("rulesItem", "not_of_this_case");
  const requirements = await countRequirements(tx, checklistId, levels);
  if (requirements === 0) throw refuse("levels", "no_requirements");
  const named = await namedPrincipals(tx, { caseId, label, named: plan.named, by: actor.id });
  const id = randomUUID();
  const number = await insertNumbered(tx, assessments, {
    ...{ id, caseId, kind: plan.kind, scope: plan.scope, method: plan.method, checklistId, levels },
    ...{ startsOn, endsOn: plan.endsOn ?? null, rulesItemId: rules?.id ?? null, label, named },
    ...{ organisationId: actor.organisationId, plannedBy: actor.id, plannedAt: at },
  });
  const its = { caseId, assessmentId: id };
  await tx.insert(assessmentSystems).values(systemIds.map((systemId) => ({ ...its, systemId })));
  await tx.insert(assessmentTeam).values(team.map((personId) => ({ ...its, personId })));
  const facts = { number, kind: plan.kind, systems: systemIds.length, team: team.length };
  return { id, number, facts: { ...facts, requirements, startsOn, label } };
};
