import type { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { allegations } from "@/db/schema/allegations";
import { allegationAttachments, attachmentLooks } from "@/db/schema/attachments";
import { evidenceItems } from "@/db/schema/evidence";
import { bytesAtRest, openHeld, requireKnown, signatureIn } from "@/lib/evidence/looks/given-out";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { mayLeave } from "@/lib/labels/leave";

const input = z.object({
  attachmentId: z.uuid(),
  purpose: reason(),
  /** The signature of the malware that the actor knows the bytes to hold; without it infected bytes stay. */
  knowing: z.string().max(200).optional(),
});

/** The attachment whose bytes may leave. Refuses, before a byte is read, what became evidence, whose way out is there, and what its label or its malware forbids. */
const admit = async (
  tx: Tx,
  { actor, input }: { actor: Person; input: { attachmentId: string; knowing?: string | undefined } },
) => {
  const found = await readOne(tx, input.attachmentId);
  if (!found) throw notFound();
  const { attachment, allegation, item } = found;
  if (item || (allegation.caseId !== null && attachment.direction === "received"))
    throw conflict("attachment.is_evidence");
  const stays = withheld(allegation, actor);
  if (stays) throw forbidden(stays);
  const signature = await signatureIn(tx, attachment.sha256);
  requireKnown(signature, input.knowing);
  return { attachment, allegation, signature, sha256: attachment.sha256 };
};

/** Gives out a copy of an attachment for a stated purpose, which is on record before the first byte leaves; bytes that do not hash to their digest are refused. */
export const openAttachment = command("attachment.open", input, {
  admit,
  ...bytesAtRest,
  run: async (tx, { actor, at, input, admitted: { attachment, allegation, signature }, held }) => {
    const { number, sha256, size, fileName } = attachment;
    const shown = held.found.state;
    await tx.insert(attachmentLooks).values({
      attachmentId: attachment.id,
      purpose: input.purpose,
      shown,
      lookedBy: actor.id,
      lookedAt: at,
    });
    const facts = {
      caseId: allegation.caseId,
      subjectKind: "allegation" as const,
      subjectId: allegation.id,
      facts: {
        reference: allegation.reference,
        number,
        sha256,
        shown,
        ...(signature !== null && { knowing: signature }),
      },
    };
    if (shown !== "equal") return done<Copy>(conflict(`attachment.bytes_${shown}`), facts);
    const bytes = await openHeld(held, sha256);
    return done<Copy>({ sha256, size, fileName, bytes }, facts);
  },
});

type Copy = { sha256: string; size: number; fileName: string; bytes: Readable };

const readOne = async (tx: Tx, id: string) => {
  const [found] = await tx
    .select({ attachment: allegationAttachments, allegation: allegations, item: evidenceItems.id })
    .from(allegationAttachments)
    .innerJoin(allegations, eq(allegations.id, allegationAttachments.allegationId))
    .leftJoin(evidenceItems, eq(evidenceItems.id, allegationAttachments.id))
    .where(eq(allegationAttachments.id, id));
  return found ?? null;
};

type Labelled = Pick<typeof allegations.$inferSelect, "label" | "holderId">;

/** The reason why an allegation's label keeps its files from a person who sees it, as a message key, or null. Whoever sees the report of one at RED is of those for whom it is. */
const withheld = ({ label, holderId }: Labelled, { id, organisationId }: Person) => {
  const leaving = mayLeave({
    label,
    exit: "download",
    receiver: { kind: "person", id, organisationId, named: true, holdingOrganisationId: holderId },
  });
  return leaving.leaves ? null : leaving.reason;
};
