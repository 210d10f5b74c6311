import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { sourceAnswers } from "@/db/schema/allegations";
import { allegationAttachments } from "@/db/schema/attachments";
import { evidenceBlobs } from "@/db/schema/evidence";
import { lockAllegation } from "@/lib/allegations/lock";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { lockOpenCase } from "@/lib/cases/lock";
import { receive } from "@/lib/evidence/intake/receive";
import { lockBytes } from "@/lib/evidence/store/lock-bytes";
import { evidenceStore } from "@/lib/evidence/store/store";
import { scanOf } from "@/lib/evidence/upkeep/scan-of";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { enqueue } from "@/lib/kernel/enqueue";
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
    const { sha256, size, mediaType } = held;
    await lockBytes(tx, sha256);
    if (!(await evidenceStore().has(sha256))) throw conflict("changed_meanwhile");
    // No conflict target: with one, the row would have to be visible already.
    await tx.insert(evidenceBlobs).values({ sha256, size, heldAt: at }).onConflictDoNothing();
    const id = randomUUID();
    const direction = input.answerId === undefined ? "received" : "sent";
    const number = await insertNumbered(tx, allegationAttachments, {
      id,
      allegationId: allegation.id,
      direction,
      answerId: input.answerId ?? null,
      sha256,
      size,
      fileName: input.fileName,
      mediaType,
      addedBy: actor.id,
      organisationId: actor.organisationId,
      addedAt: at,
    });
    const isKnown = (await scanOf(tx, sha256)) !== null;
    const { reference, caseId } = allegation;
    return done(
      { id, number, reference, sha256, size },
      {
        caseId,
        subjectKind: "allegation",
        subjectId: allegation.id,
        facts: { reference, number, direction, sha256, size },
      },
      isKnown ? [] : [enqueue("scan-evidence", { sha256 }, `scan ${sha256}`)],
    );
  },
});
