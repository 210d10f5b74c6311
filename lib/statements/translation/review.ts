import { z } from "zod";
import { translationReviews } from "@/db/schema/translations";
import { languages } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { lockTranslation } from "./lock";

const input = z.object({
  statementId: z.uuid(),
  language: z.enum(languages),
  /** The digest of the translation that was read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Says that the newest translation was read beside the text and is right; it may be published then. Refuses whoever wrote it, and a translation written anew since it was read. */
export const reviewTranslation = command(
  "statement.review-translation",
  input,
  async (tx, { actor, at, input }) => {
    const { into, statement, current, newest } = await lockTranslation(
      tx,
      "statement.review-translation",
      input,
      actor,
    );
    if (!newest) throw notFound();
    if (newest.digest !== input.digest) throw conflict("statement.translated_meanwhile");
    await tx.insert(translationReviews).values({
      ...{ translationId: newest.id, caseId: into.id, digest: newest.digest },
      ...{ reviewedBy: actor.id, reviewedAt: at },
    });
    const { number } = statement;
    return done(
      { id: statement.id, number, language: input.language, reference: into.reference },
      {
        caseId: into.id,
        subjectId: statement.id,
        facts: {
          ...{ number, version: current.number, language: input.language },
          ...{ translation: newest.number, translated: newest.digest },
        },
      },
    );
  },
);
