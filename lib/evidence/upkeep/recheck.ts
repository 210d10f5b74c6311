import { evidenceStore } from "@/lib/evidence/store/store";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { blobs, itemsOf } from "./blobs";
import { type Checked, noteChecks } from "./note-checks";
import { warnOfItem } from "./warn-of-item";

type Budget = { bytes: number; milliseconds: number };
const night: Budget = { bytes: 500_000_000_000, milliseconds: 3 * 3_600_000 };
const batch = 100;
const upkeep = job("upkeep");

/** Hashes bytes where they lie, those first that it hashed longest ago, until a budget is used up; warns of each item whose bytes are not what they were. Gives how many it hashed and what was wrong. */
export const recheckEvidence = async (budget: Budget = night) => {
  const end = performance.now() + budget.milliseconds;
  const wrong: Checked[] = [];
  let [left, count, unnoted] = [budget.bytes, 0, [] as Checked[]];
  const note = async () => {
    if (unnoted.length > 0) await noteChecks(upkeep, { checks: unnoted });
    unnoted = [];
  };
  for (const { sha256, size, isNeeded } of await blobs()) {
    if (!isNeeded) continue;
    if (count > 0 && (size > left || performance.now() > end)) break;
    const { state: shown } = await evidenceStore().examine(sha256);
    left -= size;
    count += 1;
    unnoted.push({ sha256, shown });
    if (unnoted.length === batch) await note();
    if (shown === "equal") continue;
    wrong.push({ sha256, shown });
    const items = await as(upkeep, (tx) => itemsOf(tx, sha256), "read only");
    for (const { id } of items) await warnOfItem(upkeep, { sha256, shown, itemId: id });
  }
  await note();
  return { count, wrong };
};
