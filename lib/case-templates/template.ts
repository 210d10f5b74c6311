import { z } from "zod";
import type { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import { assessmentKinds, deadlineStarts } from "@/db/schema/vocabulary";
import { actions } from "@/lib/kernel/actions";
import { line, prose } from "@/lib/kernel/text";

export type CaseTemplateKind = (typeof caseTemplateKinds)[number];
export type DeskLanguage = (typeof deskLanguages)[number];

/** Who can be given a task. */
export const taskRoles = actions["task.finish"];

const days = () => z.coerce.number().int().min(0).max(3650);

/** The assessment of a template: the name of its checklist, of which the newest edition is taken, the levels, and words for what and how. */
export const assessmentPart = {
  checklist: line(120),
  kind: z.enum(assessmentKinds),
  levels: z.array(z.coerce.number().int().min(1).max(3)).min(1).max(3),
  scope: prose(4000),
  method: prose(4000),
};

/** What a template is made of: claims with places to fill in braces, tasks for a role, due so many days after they are taken, deadlines of so many hours from when something began, and an assessment against the newest edition of a checklist. */
export const templateBody = {
  claims: z
    .array(z.object({ text: line(1000) }))
    .max(40)
    .default([]),
  tasks: z
    .array(z.object({ what: line(200), role: z.enum(taskRoles), days: days().optional() }))
    .max(40)
    .default([]),
  deadlines: z
    .array(
      z.object({
        title: line(200),
        basis: line(500),
        from: z.enum(deadlineStarts),
        hours: z.coerce.number().int().min(1).max(100_000),
      }),
    )
    .max(20)
    .default([]),
  assessment: z.object(assessmentPart).optional(),
};

const body = z.object(templateBody);
const part = z.object(assessmentPart);
export type CaseTemplateBody = z.output<typeof body>;
export type AssessmentPart = z.output<typeof part>;

/** The places of a sentence that a case has to fill ("{system}"), in the order in which they stand. */
export const placesIn = (text: string): string[] => [...text.matchAll(/\{[^{}]*\}/g)].map(([place]) => place);
