import type { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { addCustody } from "@/lib/evidence/custody/custody";
import { obstacle } from "@/lib/evidence/custody/lifecycle";
import { lockItem } from "@/lib/evidence/custody/lock";
import { alarm } from "@/lib/evidence/upkeep/alarm";
import type { Tx } from "@/lib/kernel/as";
import { type Context, command, done } from "@/lib/kernel/command";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { bytesAtRest, openHeld, requireKnown, signatureIn } from "./given-out";
import { previewOf } from "./preview-of";
import { withheld } from "./withheld";

const input = z.object({
  itemId: z.uuid(),
  purpose: reason(),
  act: z.enum(["viewed", "downloaded"]).default("downloaded"),
  /** The signature of the malware that the actor knows the bytes to hold; without it infected bytes stay. */
  knowing: z.string().max(200).optional(),
});

type Input = Context<z.output<typeof input>>;
type Opened = {
  number: number;
  sha256: string;
  /** In bytes. */
  size: number;
  fileName: string | null;
  mediaType: string | null;
  bytes: Readable;
};

/** The item whose bytes may be opened, with the signature of the malware in them. Refuses, before a byte is read, what its keeping, its label or its malware forbids. */
const admit = async (tx: Tx, { actor, input }: Input) => {
  const item = await lockItem(tx, input.itemId);
  const why = obstacle("evidence.open", item, actor);
  if (why) throw conflict(why);
  if (item.holderId !== actor.organisationId && !(await isInCase(tx, item.caseId)))
    throw conflict("evidence.accept_first");
  if (!item.sha256) throw conflict("evidence.physical");
  const stays = await withheld(tx, item, actor);
  if (stays) throw forbidden(stays);
  if (input.act === "viewed" && previewOf(item) === null) throw conflict("evidence.no_preview");
  const signature = await signatureIn(tx, item.sha256);
  if (signature !== null && input.act === "viewed")
    throw conflict("evidence.infected_no_preview", { signature });
  requireKnown(signature, input.knowing);
  return { item, sha256: item.sha256, signature };
};

/** Whether the actor sees the case; to others only records of it were given. */
const isInCase = async (tx: Tx, caseId: string): Promise<boolean> => {
  const found = await tx.select({ id: cases.id }).from(cases).where(eq(cases.id, caseId));
  return found.length > 0;
};

/** Opens the bytes of an item for a stated purpose; those that hold malware only for who says that they know, and never to be viewed here. The look is in the chain and committed before the first byte leaves; bytes that do not hash to their digest are refused, and that is in the chain too. */
export const openEvidence = command("evidence.open", input, {
  admit,
  ...bytesAtRest,
  run: async (tx, { actor, at, input, admitted, held }) => {
    const { item, sha256, signature } = admitted;
    const shown = held.found.state;
    const link = { caseId: item.caseId, itemId: item.id };
    const act = shown === "equal" ? input.act : "verified";
    await addCustody(tx, { ...link, act, reason: shown === "equal" ? input.purpose : shown }, { actor, at });
    const { number, fileName, mediaType } = item;
    const facts = {
      caseId: item.caseId,
      subjectId: item.id,
      facts: { number, sha256, act, shown, ...(signature !== null && { knowing: signature }) },
    };
    if (shown !== "equal") {
      const refusal = conflict(`evidence.bytes_${shown}`, { number });
      return done<Opened>(refusal, facts, [await alarm(tx, item, shown)]);
    }
    // While the case is held nobody disposes of the item; what is open then can be read to its end.
    const bytes = await openHeld(held, sha256);
    return done<Opened>({ number, sha256, size: item.size ?? 0, fileName, mediaType, bytes }, facts);
  },
});
