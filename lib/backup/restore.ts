import { verifyLog } from "@/lib/audit/verify";
import { evidenceStore } from "@/lib/evidence/store";
import { load } from "./load";
import type { Manifest } from "./manifest";

export type Restored = { blobs: number; log: Awaited<ReturnType<typeof verifyLog>>; broken: string[] };

/** Restores a backup and asks what it brought: whether the log is whole, and which evidence is not what it was (SHA-256). */
export const restoreInto = async (ownerUrl: string, folder: string, made: Manifest): Promise<Restored> => {
  const { blobs } = await load(ownerUrl, folder, made);
  const store = evidenceStore();
  const broken: string[] = [];
  for (const sha256 of made.blobs) {
    if ((await store.examine(sha256)).state !== "equal") broken.push(sha256);
  }
  return { blobs, log: await verifyLog(), broken };
};
