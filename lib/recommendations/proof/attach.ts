import { randomUUID } from "node:crypto";
import { recommendationFiles } from "@/db/schema/recommendation-files";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import type { HeldFile } from "@/lib/kernel/held-file";
import type { Effect } from "@/lib/kernel/record";

type Answer = { caseId: string; recommendationId: string; stepId: string };

/** Puts to an answer the files that prove it. Gives each its number within the recommendation, and what follows. */
export const attachProof = async (
  tx: Tx,
  answer: Answer,
  files: readonly HeldFile[],
  { actor, at }: { actor: Person; at: Date },
) => {
  const attached: { number: number; sha256: string; size: number }[] = [];
  const effects: Effect[] = [];
  for (const file of files) {
    const { name: fileName, sha256, size, mediaType } = file;
    effects.push(await file.secure(tx, at));
    const [made] = await tx
      .insert(recommendationFiles)
      .values({
        ...answer,
        ...{ id: randomUUID(), sha256, size, fileName, mediaType },
        ...{ addedBy: actor.id, organisationId: actor.organisationId, addedAt: at },
      })
      .returning({ number: recommendationFiles.number });
    if (!made) throw new Error("a file that was just put to an answer has no number");
    attached.push({ number: made.number, sha256, size });
  }
  return { attached, effects };
};
