import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { caseTemplates } from "@/db/schema/case-templates";
import { caseTemplateKinds, deskLanguages } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict, type FieldKey, invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { type AssessmentPart, assessmentPart, templateBody } from "./template";

const input = z.object({
  kind: z.enum(caseTemplateKinds),
  language: z.enum(deskLanguages),
  /** The revision that was on the page; 0 where none had been saved. */
  revision: z.coerce.number().int(),
  reason: line(200).optional(),
  ...templateBody,
  /** Nothing in it where no checklist is named. */
  assessment: z
    .object({
      checklist: assessmentPart.checklist.optional(),
      kind: assessmentPart.kind.optional(),
      levels: z.array(z.coerce.number().int().min(1).max(3)).max(3).default([]),
      scope: assessmentPart.scope.optional(),
      method: assessmentPart.method.optional(),
    })
    .optional(),
});

/** Saves what cases of a kind begin with as the next revision of one's organisation; the earlier ones stay. Refuses one with nothing in it, an assessment that is not whole, and a page older than the template. */
export const saveCaseTemplate = command("template.save-case", input, async (tx, { actor, at, input }) => {
  const { kind, language, claims, tasks, deadlines, reason } = input;
  const assessment = assessmentIn(input.assessment);
  if (claims.length + tasks.length + deadlines.length + (assessment ? 1 : 0) === 0)
    throw conflict("case_template.empty");
  const { organisationId } = actor;
  const [newest] = await tx
    .select({ revision: caseTemplates.revision })
    .from(caseTemplates)
    .where(
      and(
        eq(caseTemplates.organisationId, organisationId),
        eq(caseTemplates.kind, kind),
        eq(caseTemplates.language, language),
      ),
    )
    .orderBy(desc(caseTemplates.revision))
    .limit(1);
  const before = newest?.revision ?? 0;
  if (before !== input.revision) throw conflict("changed_meanwhile", { version: before });
  const revision = before + 1;
  const [saved] = await tx
    .insert(caseTemplates)
    .values({
      ...{
        organisationId,
        kind,
        language,
        revision,
        body: { claims, tasks, deadlines, ...(assessment && { assessment }) },
      },
      ...{ reason: reason ?? "", savedBy: actor.id, savedAt: at },
    })
    .onConflictDoNothing()
    .returning({ id: caseTemplates.id });
  // Two who save at once: the second is told as if it had come later.
  if (!saved) throw conflict("changed_meanwhile", { version: revision });
  return done(
    { id: saved.id, kind, language, revision },
    {
      ...{ caseId: null, subjectKind: "organisation", subjectId: organisationId },
      facts: { kind, language, revision, template: saved.id },
    },
  );
});

type Sent = z.output<typeof input>["assessment"];

/** The assessment of a template; none where nothing was said of one. Refuses one that lacks something, in its field. */
const assessmentIn = (sent: Sent): AssessmentPart | undefined => {
  const { checklist, kind, levels = [], scope, method } = sent ?? {};
  if (!checklist && !scope && !method) return undefined;
  if (checklist && kind && levels.length > 0 && scope && method)
    return { checklist, kind, levels, scope, method };
  const lacks = Object.entries({ checklist, kind, levels: levels[0], scope, method }).filter(([, is]) => !is);
  throw invalid(
    Object.fromEntries(lacks.map(([name]): [string, FieldKey] => [`assessment.${name}`, "required"])),
  );
};
