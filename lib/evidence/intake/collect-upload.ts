import { and, eq } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { type Collected, collectEvidence } from "./collect";
import { compare } from "./declared-hashes";
import { itemsWithSameBytes } from "./same-bytes";
import { takeAway, type Upload, uploadOf } from "./uploads";

/** Makes the command's input from the fields that were typed with an upload. */
type Read = (upload: Upload) => object;

/** Makes the item of an upload that has come whole. Asked again, also after an answer that got lost or a crash in between, it gives the same item. */
export const collectUpload = async (actor: Person, id: string, read: Read): Promise<Collected> => {
  const known = await itemOf(actor, id);
  if (known) return known;
  const upload = await uploadOf(actor, id);
  try {
    return await collectEvidence(actor, { ...read(upload), uploadId: id });
  } catch (error) {
    if (!isTaken(error)) throw error;
    const meanwhile = await itemOf(actor, id);
    if (meanwhile) return meanwhile;
    throw error;
  }
};

/** The item that this upload became; what is left of the upload goes. */
const itemOf = async (actor: Person, id: string): Promise<Collected | null> => {
  const found = await as(actor, (tx) => read(tx, actor, id), "read only");
  if (found) await takeAway(id);
  return found;
};

const read = async (tx: Tx, actor: Person, id: string): Promise<Collected | null> => {
  const [found] = await tx
    .select({
      id: evidenceItems.id,
      case: cases.reference,
      number: evidenceItems.number,
      sha256: evidenceItems.sha256,
      size: evidenceItems.size,
      sha1: evidenceItems.sha1,
      md5: evidenceItems.md5,
      declaredSha256: evidenceItems.declaredSha256,
      declaredSha1: evidenceItems.declaredSha1,
      declaredMd5: evidenceItems.declaredMd5,
    })
    .from(evidenceItems)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(and(eq(evidenceItems.id, id), eq(evidenceItems.collectedBy, actor.id)));
  if (!found) return null;
  const { id: itemId, case: reference, number, sha256, size } = found;
  const item = { id: itemId, case: reference, number, sha256, size };
  return { ...item, declared: compare(found), twins: await itemsWithSameBytes(tx, item) };
};

/** Somebody else made the item in between: its id is taken, or its upload gone. */
const isTaken = (error: unknown) => {
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  return [code, cause?.code].some((one) => one === "not_found" || one === "23505" || one === "ENOENT");
};
