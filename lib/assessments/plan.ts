import { z } from "zod";
import { assessmentKinds, labels } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { recordName } from "@/lib/kernel/record-name";
import { prose } from "@/lib/kernel/text";
import { insertPlan } from "./insert-plan";

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
  const { id, number, facts } = await insertPlan(tx, { ...input, caseId: into.id }, { actor, at });
  return done({ id, number }, { caseId: into.id, subjectId: id, facts });
});
