import { randomUUID } from "node:crypto";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { assessmentSystems, assessments, assessmentTeam } from "@/db/schema/assessments";
import { caseMembers } from "@/db/schema/cases";
import { assessmentKinds, labels } from "@/db/schema/vocabulary";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { lockOpenCase } from "@/lib/cases/lock";
import { namedPrincipals } from "@/lib/cases/named-people";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { areOfCase } from "@/lib/systems/of-case";
import { countRequirements } from "./checklist/queries";

const chosen = <T extends z.ZodType>(one: T) =>
  z
    .array(one)
    .max(100)
    .refine((all) => all.length > 0, otherwise("required"));

const input = z.object({
  caseId: z.uuid(),
  kind: z.enum(assessmentKinds),
  scope: prose(4000),
  method: prose(4000),
  systemIds: chosen(z.uuid()),
  team: chosen(z.uuid()),
  startsOn: day(),
  endsOn: day().optional(),
  rulesItem: recordName().optional(),
  checklistId: z.uuid(),
  levels: chosen(z.coerce.number().int().min(1).max(3)),
  label: z.enum(labels).default("AMBER"),
  named: z.array(z.uuid()).max(100).default([]),
});

/** Plans an assessment: of which systems, by whom of the case, when, under which rules and against which levels of a checklist. Refuses systems, people and a file that are not of the case, an end before the beginning, and levels that the checklist has nothing at. */
export const planAssessment = command("assessment.plan", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const systemIds = [...new Set(input.systemIds)];
  const team = [...new Set(input.team)];
  const levels = [...new Set(input.levels)].sort();
  if (!(await areOfCase(tx, into.id, systemIds))) throw invalid({ systemIds: "not_of_this_case" });
  if (!(await areMembers(tx, into.id, team))) throw invalid({ team: "not_a_member" });
  if (input.endsOn && input.endsOn < input.startsOn) throw invalid({ endsOn: "ends_before_start" });
  const rules = await rulesOf(tx, into.id, input.rulesItem);
  const requirements = await countRequirements(tx, input.checklistId, levels);
  if (requirements === 0) throw invalid({ levels: "no_requirements" });
  const named = await namedPrincipals(tx, {
    caseId: into.id,
    label: input.label,
    named: input.named,
    by: actor.id,
  });
  const id = randomUUID();
  const number = await insertNumbered(tx, assessments, {
    id,
    caseId: into.id,
    kind: input.kind,
    scope: input.scope,
    method: input.method,
    checklistId: input.checklistId,
    levels,
    startsOn: input.startsOn,
    endsOn: input.endsOn ?? null,
    rulesItemId: rules,
    label: input.label,
    named,
    organisationId: actor.organisationId,
    plannedBy: actor.id,
    plannedAt: at,
  });
  const its = { caseId: into.id, assessmentId: id };
  await tx.insert(assessmentSystems).values(systemIds.map((systemId) => ({ ...its, systemId })));
  await tx.insert(assessmentTeam).values(team.map((personId) => ({ ...its, personId })));
  return done(
    { id, number },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        number,
        kind: input.kind,
        systems: systemIds.length,
        team: team.length,
        requirements,
        startsOn: input.startsOn,
        label: input.label,
      },
    },
  );
});

const areMembers = async (tx: Tx, caseId: string, wanted: readonly string[]): Promise<boolean> => {
  const found = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        isNull(caseMembers.removedAt),
        inArray(caseMembers.personId, [...wanted]),
      ),
    );
  return found.length === wanted.length;
};

const rulesOf = async (tx: Tx, caseId: string, name: string | number | undefined) => {
  if (name === undefined) return null;
  const [item] = (await itemsOfCase(tx, caseId, [name])) ?? [];
  if (!item) throw invalid({ rulesItem: "not_of_this_case" });
  return item.id;
};
