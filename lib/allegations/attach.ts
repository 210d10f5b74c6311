import { randomUUID } from "node:crypto";
import { allegationAttachments } from "@/db/schema/attachments";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { HeldFile } from "@/lib/kernel/held-file";
import type { Effect } from "@/lib/kernel/record";

type Of = { allegationId: string; answerId?: string | undefined };
type By = { actor: Person; at: Date };

/** Attaches files to an allegation that the transaction holds: what came with it, or what its source was sent with an answer. Gives each its number, the facts for the log, and what follows. */
export const attach = async (
  tx: Tx,
  { allegationId, answerId }: Of,
  files: readonly HeldFile[],
  { actor, at }: By,
) => {
  const attached: { id: string; number: number; sha256: string; size: number }[] = [];
  const effects: Effect[] = [];
  for (const file of files) {
    const { name: fileName, sha256, size, mediaType } = file;
    effects.push(await file.secure(tx, at));
    const id = randomUUID();
    const [made] = await tx
      .insert(allegationAttachments)
      .values({
        ...{ id, allegationId, sha256, size, fileName, mediaType },
        direction: answerId === undefined ? "received" : "sent",
        answerId: answerId ?? null,
        addedBy: actor.id,
        organisationId: actor.organisationId,
        addedAt: at,
      })
      .returning({ number: allegationAttachments.number });
    if (!made) throw new Error("an attachment that was just put to its allegation has no number");
    attached.push({ id, number: made.number, sha256, size });
  }
  return { attached, effects };
};
