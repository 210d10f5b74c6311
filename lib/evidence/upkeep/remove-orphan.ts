import { z } from "zod";
import { lockBytesAlone } from "@/lib/evidence/store/lock-bytes";
import { evidenceStore } from "@/lib/evidence/store/store";
import { job } from "@/lib/kernel/actor";
import { command, done } from "@/lib/kernel/command";
import { conflict, Refusal } from "@/lib/kernel/refusal";
import { isOnRecord } from "./blobs";

const input = z.object({ name: z.string(), isHeld: z.boolean() });

/** Takes away what lies in the store and is on no record; false when somebody put it on record meanwhile. */
export const removeOrphan = async (orphan: z.infer<typeof input>): Promise<boolean> => {
  try {
    await remove(job("upkeep"), orphan);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.key === "changed_meanwhile") return false;
    throw error;
  }
};

const remove = command("evidence.remove-orphan", input, async (tx, { input: { name, isHeld } }) => {
  await lockBytesAlone(tx, name);
  if (isHeld && (await isOnRecord(tx, name))) throw conflict("changed_meanwhile");
  await evidenceStore().remove(name);
  return done(undefined, { caseId: null, subjectId: null, facts: { name } });
});
