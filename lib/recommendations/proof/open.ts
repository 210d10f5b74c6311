import { randomUUID } from "node:crypto";
import type { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { recommendationFileLooks, recommendationFiles } from "@/db/schema/recommendation-files";
import { recommendations } from "@/db/schema/recommendations";
import { bytesAtRest, openHeld, requireKnown, signatureIn } from "@/lib/evidence/looks/given-out";
import type { Tx } from "@/lib/kernel/as";
import { type Context, command, done } from "@/lib/kernel/command";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { leavesWith } from "@/lib/labels/leaves-with";
import { isEvidence } from "./queries";

const input = z.object({
  fileId: z.uuid(),
  purpose: reason(),
  /** The signature of the malware that the actor knows the bytes to hold; without it infected bytes stay. */
  knowing: z.string().max(200).optional(),
});

type Input = Context<z.output<typeof input>>;
type Copy = { sha256: string; size: number; fileName: string; bytes: Readable };

/** The file whose bytes may leave. Refuses, before a byte is read, what became evidence, whose way out is there, and what the label of its case or its malware forbids. */
const admit = async (tx: Tx, { actor, input }: Input) => {
  const found = await readOne(tx, input.fileId);
  if (!found) throw notFound();
  const { file, isEvidence } = found;
  // Also for who does not see the item: once somebody verified the answer, its copies come from the chain.
  if (isEvidence) throw conflict("recommendation.file_is_evidence");
  // Who sees a case at RED is of it by name; at AMBER+STRICT who holds it sees it alone.
  if (!leavesWith(actor, found.label, found.caseHolderId)) throw forbidden("label.organisation_only");
  const signature = await signatureIn(tx, file.sha256);
  requireKnown(signature, input.knowing);
  return { file, recommendation: found.recommendation, signature, sha256: file.sha256 };
};

/** Gives out a copy of a file by which an answer is proved, for a stated purpose, which is on record before the first byte leaves; bytes that do not hash to their digest are refused. */
export const openProof = command("recommendation.open-file", input, {
  admit,
  ...bytesAtRest,
  run: async (tx, { actor, at, input, admitted: { file, recommendation, signature }, held }) => {
    const { caseId, sha256, size, fileName } = file;
    const shown = held.found.state;
    await tx.insert(recommendationFileLooks).values({
      ...{ id: randomUUID(), caseId, fileId: file.id, purpose: input.purpose, shown },
      ...{ lookedBy: actor.id, lookedAt: at },
    });
    const facts = {
      caseId,
      subjectId: recommendation.id,
      facts: {
        ...{ number: recommendation.number, file: file.number, sha256, shown },
        ...(signature !== null && { knowing: signature }),
      },
    };
    if (shown !== "equal") return done<Copy>(conflict(`attachment.bytes_${shown}`), facts);
    const bytes = await openHeld(held, sha256);
    return done<Copy>({ sha256, size, fileName, bytes }, facts);
  },
});

const readOne = async (tx: Tx, id: string) => {
  const [found] = await tx
    .select({
      file: recommendationFiles,
      recommendation: recommendations,
      label: cases.label,
      caseHolderId: cases.organisationId,
      isEvidence,
    })
    .from(recommendationFiles)
    .innerJoin(recommendations, eq(recommendations.id, recommendationFiles.recommendationId))
    .innerJoin(cases, eq(cases.id, recommendationFiles.caseId))
    .where(eq(recommendationFiles.id, id));
  return found ?? null;
};
