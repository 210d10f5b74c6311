import postgres from "postgres";
import { applyRights } from "@/db/rights/apply";
import { refreshReach } from "@/db/rights/refresh-reach";
import { verifyLog } from "@/lib/audit/verify";
import { evidenceStore } from "@/lib/evidence/store/store";
import { job } from "@/lib/kernel/actor";
import { reachRows } from "@/lib/kernel/reach";
import { endAgain } from "./ended-subscriptions";
import { type KnownErasures, requireOfThisLog } from "./later-erasures";
import { load } from "./load";
import type { Manifest } from "./manifest";
import { noteRestore } from "./note-restore";
import { repeatErasures } from "./repeat-erasures";

export type Restored = {
  blobs: number;
  /** How often something was erased again; null when nothing is known of what was erased since. */
  erasedAgain: number | null;
  /** How many subscriptions that had been ended since were ended again; null when the home knows of none. */
  endedAgain: number | null;
  log: Awaited<ReturnType<typeof verifyLog>>;
  broken: string[];
};

/** Restores a backup, applies this build's rights to the rows that came back, says so in the log, erases again what was erased since as far as it is known (null: not at all), ends again the subscriptions that were ended since, and asks what it brought: whether the log is whole, and which evidence is not what it was (SHA-256). */
export const restoreInto = async (
  ownerUrl: string,
  folder: string,
  made: Manifest,
  erasures: KnownErasures | null,
): Promise<Restored> => {
  const { blobs } = await load(ownerUrl, folder, made, async (owner) => {
    if (erasures) await requireOfThisLog(owner, erasures);
  });
  await returnRights(ownerUrl);
  await noteRestore(job("bootstrap"), { at: made.at, erasuresTo: erasures?.size ?? null });
  const erasedAgain = erasures ? await repeatErasures(erasures) : null;
  const endedAgain = await endAgain();
  const store = evidenceStore();
  const broken: string[] = [];
  for (const sha256 of made.blobs) {
    if ((await store.examine(sha256)).state !== "equal") broken.push(sha256);
  }
  return { blobs, erasedAgain, endedAgain, log: await verifyLog(), broken };
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
