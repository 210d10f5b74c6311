import { Readable } from "node:stream";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sourceAnswers } from "@/db/schema/allegations";
import { attach } from "@/lib/allegations/attach";
import { lockAllegation } from "@/lib/allegations/lock";
import { lockOpenCase } from "@/lib/cases/lock";
import { heldFile } from "@/lib/evidence/intake/hold";
import { receive } from "@/lib/evidence/intake/receive";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { fileName } from "@/lib/kernel/text";

const input = z.object({
  allegationId: z.uuid(),
  /** The answer with which the file was sent to the source; left out for what came from the source. */
  answerId: z.uuid().optional(),
  fileName: fileName(),
  bytes: z.instanceof(Readable).optional(),
});

type Of = { allegationId: string; answerId?: string | undefined };

/** The allegation to which a file is added. Refuses what is in a case already, where a file that came is collected as evidence, a closed case, and an answer of another allegation. */
const admit = async (tx: Tx, { input }: { input: Of & { bytes?: Readable | undefined } }) => {
  const allegation = await lockAllegation(tx, input.allegationId);
  if (!input.bytes) throw invalid({ file: "file_required" });
  if (input.answerId === undefined) {
    if (allegation.caseId !== null) throw conflict("attachment.in_case");
    return allegation;
  }
  if (allegation.caseId !== null) await lockOpenCase(tx, allegation.caseId);
  const [answer] = await tx
    .select({ id: sourceAnswers.id })
    .from(sourceAnswers)
    .where(and(eq(sourceAnswers.id, input.answerId), eq(sourceAnswers.allegationId, allegation.id)));
  if (!answer) throw notFound();
  return allegation;
};

/** Keeps a file that came with an allegation, or that its source was sent with an answer. Its bytes lie hashed at rest before the record says so. */
export const addAttachment = command("attachment.add", input, {
  admit,
  prepare: ({ actor, input }) => receive(actor, input),
  run: async (tx, { actor, at, input, admitted: allegation, held }) => {
    if (!held) throw invalid({ file: "file_required" });
    const file = heldFile(input.fileName, held);
    const of = { allegationId: allegation.id, answerId: input.answerId };
    const { attached, effects } = await attach(tx, of, [file], { actor, at });
    const [made] = attached;
    if (!made) throw new Error("a file that was just attached is not there");
    const { id, number, sha256, size } = made;
    const direction = input.answerId === undefined ? "received" : "sent";
    const { reference, caseId } = allegation;
    return done(
      { id, number, reference, sha256, size },
      {
        caseId,
        subjectKind: "allegation",
        subjectId: allegation.id,
        facts: { reference, number, direction, sha256, size },
      },
      effects,
    );
  },
});
