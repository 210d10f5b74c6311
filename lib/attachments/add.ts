import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sourceAnswers } from "@/db/schema/allegations";
import { attach } from "@/lib/allegations/attach";
import { lockAllegation } from "@/lib/allegations/lock";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { factsOfFiles, heldFiles } from "@/lib/kernel/held-files";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";

const input = z.object({
  allegationId: z.uuid(),
  /** The answer with which the files were sent to the source; left out for what came from the source. */
  answerId: z.uuid().optional(),
  files: heldFiles(),
});

/** Keeps files that came with an allegation, or that its source was sent with an answer. Their bytes lie hashed at rest before the record says so. */
export const addAttachments = command("attachment.add", input, async (tx, { actor, at, input }) => {
  const allegation = await admitted(tx, input);
  if (input.files.length === 0) throw invalid({ files: "file_required" });
  const of = { allegationId: allegation.id, answerId: input.answerId };
  const { attached, effects } = await attach(tx, of, input.files, { actor, at });
  const direction = input.answerId === undefined ? "received" : "sent";
  const { reference, caseId } = allegation;
  return done(
    { reference, attached },
    {
      caseId,
      subjectKind: "allegation",
      subjectId: allegation.id,
      facts: { reference, direction, ...factsOfFiles(attached) },
    },
    effects,
  );
});

type Of = { allegationId: string; answerId?: string | undefined };

/** The allegation to which files are added. Refuses what is in a case already, where a file that came is collected as evidence, a closed case, and an answer of another allegation. */
const admitted = async (tx: Tx, { allegationId, answerId }: Of) => {
  const allegation = await lockAllegation(tx, allegationId);
  if (answerId === undefined) {
    if (allegation.caseId !== null) throw conflict("attachment.in_case");
    return allegation;
  }
  if (allegation.caseId !== null) await lockOpenCase(tx, allegation.caseId);
  const [answer] = await tx
    .select({ id: sourceAnswers.id })
    .from(sourceAnswers)
    .where(and(eq(sourceAnswers.id, answerId), eq(sourceAnswers.allegationId, allegation.id)));
  if (!answer) throw notFound();
  return allegation;
};
