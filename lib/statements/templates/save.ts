import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { statementTemplates } from "@/db/schema/statement-templates";
import { deskLanguages, statementKinds } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { templateText } from "./template";

const input = z.object({
  kind: z.enum(statementKinds),
  language: z.enum(deskLanguages),
  /** The revision that was on the page; 0 where none had been saved. */
  revision: z.coerce.number().int(),
  reason: line(200).optional(),
  ...templateText,
});

/** Saves a template of one's organisation as its next revision; the earlier ones stay. Refuses a variable that there is not, and a page older than the template. */
export const saveTemplate = command("template.save", input, async (tx, { actor, at, input }) => {
  const { kind, language, title, sentences, reason } = input;
  const { organisationId } = actor;
  const [newest] = await tx
    .select({ revision: statementTemplates.revision })
    .from(statementTemplates)
    .where(
      and(
        eq(statementTemplates.organisationId, organisationId),
        eq(statementTemplates.kind, kind),
        eq(statementTemplates.language, language),
      ),
    )
    .orderBy(desc(statementTemplates.revision))
    .limit(1);
  const before = newest?.revision ?? 0;
  if (before !== input.revision) throw conflict("changed_meanwhile", { version: before });
  const revision = before + 1;
  const [saved] = await tx
    .insert(statementTemplates)
    .values({
      ...{ organisationId, kind, language, revision, title, sentences, reason: reason ?? "" },
      savedBy: actor.id,
      savedAt: at,
    })
    .onConflictDoNothing()
    .returning({ id: statementTemplates.id });
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
