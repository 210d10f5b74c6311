import { evidenceStore, type Lying } from "@/lib/evidence/store/store";
import { now } from "@/lib/kernel/clock";
import { blobs } from "./blobs";
import { removeOrphan } from "./remove-orphan";

export type Check = {
  /** Bytes on record that an item rests on, and how they were found. */
  equal: number;
  different: string[];
  missing: string[];
  /** What lies in the store and is on no record, older than a day; whose upload may still be under way is not counted. */
  orphans: string[];
  removed: string[];
};

/** Compares all bytes on record with what lies in the store, by their hash. Takes orphans away when asked to. */
export const checkEvidence = async (isToRemove: boolean): Promise<Check> => {
  const lying: Lying[] = [];
  for await (const one of evidenceStore().list()) lying.push(one);
  const onRecord = await blobs();
  const known = new Set(onRecord.map(({ sha256 }) => sha256));
  const check: Check = { equal: 0, different: [], missing: [], orphans: [], removed: [] };
  for (const { name, isHeld, at } of lying) {
    if (known.has(name) || now().getTime() - at.getTime() < day) continue;
    const isGone = isToRemove && (await removeOrphan({ name, isHeld }));
    check[isGone ? "removed" : "orphans"].push(name);
  }
  for (const { sha256, isNeeded } of onRecord) {
    if (!isNeeded) continue;
    const { state } = await evidenceStore().examine(sha256);
    if (state === "equal") check.equal += 1;
    else check[state].push(sha256);
  }
  return check;
};

const day = 24 * 3_600_000;
