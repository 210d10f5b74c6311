import { sql } from "drizzle-orm";
import { z } from "zod";
import { lockBytesAlone } from "@/lib/evidence/store/lock-bytes";
import { evidenceStore } from "@/lib/evidence/store/store";
import { command, done } from "@/lib/kernel/command";

const input = z.object({ itemId: z.uuid(), caseId: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** Takes the bytes of a disposed item out of the store, unless an item that was not disposed of needs them. A second time changes nothing. */
export const removeBytes = command("evidence.remove-bytes", input, async (tx, { input }) => {
  const { itemId, caseId, sha256 } = input;
  await lockBytesAlone(tx, sha256);
  const [answer] = await tx.execute<{ needed: boolean }>(
    sql`select runut.bytes_are_needed(${sha256}) as needed`,
  );
  const removed = answer?.needed === false;
  if (removed) await evidenceStore().remove(sha256);
  return done({ removed }, { caseId, subjectId: itemId, facts: { sha256, removed } });
});
