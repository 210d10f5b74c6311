import postgres from "postgres";
import { applyRights } from "@/db/rights/apply";
import { refreshReach } from "@/db/rights/refresh-reach";
import { verifyLog } from "@/lib/audit/verify";
import { evidenceStore } from "@/lib/evidence/store/store";
import { job } from "@/lib/kernel/actor";
import { reachRows } from "@/lib/kernel/reach";
import { load } from "./load";
import type { Manifest } from "./manifest";
import { noteRestore } from "./note-restore";

export type Restored = { blobs: number; log: Awaited<ReturnType<typeof verifyLog>>; broken: string[] };

/** Restores a backup, applies this build's rights to the rows that came back, says so in the log, and asks what it brought: whether the log is whole, and which evidence is not what it was (SHA-256). */
export const restoreInto = async (ownerUrl: string, folder: string, made: Manifest): Promise<Restored> => {
  const { blobs } = await load(ownerUrl, folder, made);
  await returnRights(ownerUrl);
  await noteRestore(job("bootstrap"), { at: made.at });
  const store = evidenceStore();
  const broken: string[] = [];
  for (const sha256 of made.blobs) {
    if ((await store.examine(sha256)).state !== "equal") broken.push(sha256);
  }
  return { blobs, log: await verifyLog(), broken };
};

/** The rows may come from under other rights: who reads what is worked out anew. */
const returnRights = async (ownerUrl: string): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    await applyRights(owner, reachRows);
    await owner.begin(refreshReach);
  } finally {
    await owner.end();
  }
};
