import { sql } from "drizzle-orm";
import { evidenceStore } from "@/lib/evidence/store/store";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { type Address, scannerAddress } from "@/lib/malware/address";
import { scanBytes, scannerVersion } from "@/lib/malware/clamav";
import { itemsOf } from "./blobs";
import { noteScans, type Scan } from "./note-scans";
import { warnOfMalware } from "./warn-of-malware";

type Waiting = { sha256: string; size: string; found: Scan["found"] | null; signature: string | null };
type Wanted = { only?: string | null | undefined; nowWith?: string | null };
type Budget = { bytes: number; milliseconds: number };
const night: Budget = { bytes: 500_000_000_000, milliseconds: 3 * 3_600_000 };
const batch = 100;
const upkeep = job("upkeep");

/** Shows the malware scanner the bytes that it was not shown yet, all or those of one digest, and warns of what it finds. Gives how many it could scan; what it could not stays not scanned, and the failure says so. Does nothing where there is no scanner. */
export const scanEvidence = async (only?: string): Promise<number> => {
  const at = scannerAddress();
  if (!at) return 0;
  await scannerVersion(at);
  return scanAll(at, await blobsToScan({ only }));
};

/** Shows the scanner once more, now that it has other signatures, what it saw longest ago, until a budget is used up. Gives how many it could scan. */
export const scanEvidenceAgain = async (budget: Budget = night): Promise<number> => {
  const at = scannerAddress();
  if (!at) return 0;
  const end = performance.now() + budget.milliseconds;
  let left = budget.bytes;
  return scanAll(at, await blobsToScan({ nowWith: await scannerVersion(at) }), ({ size }) => {
    left -= Number(size);
    return left >= 0 && performance.now() < end;
  });
};

const scanAll = async (at: Address, waiting: readonly Waiting[], goesOn = (_next: Waiting) => true) => {
  const failures: unknown[] = [];
  let [count, unnoted] = [0, [] as Scan[]];
  const note = async () => {
    if (unnoted.length > 0) await noteScans(upkeep, { scans: unnoted });
    unnoted = [];
  };
  for (const blob of waiting) {
    if (!goesOn(blob)) break;
    try {
      const scan = await show(at, blob.sha256);
      unnoted.push(scan);
      count += 1;
      const isNews = scan.found !== blob.found || scan.signature !== blob.signature;
      if (isNews || unnoted.length === batch) await note();
      if (isNews) await warn(scan);
    } catch (error) {
      failures.push(error);
      // One file that cannot be scanned is left; without a scanner all are.
      await note();
      await scannerVersion(at);
    }
  }
  await note();
  if (failures.length === 0) return count;
  const [cause] = failures;
  throw new Error(`${failures.length} files could not be scanned for malware: ${cause}`, { cause });
};

const show = async (at: Address, sha256: string): Promise<Scan> => {
  const scanner = await scannerVersion(at);
  return { sha256, scanner, ...(await scanBytes(at, await evidenceStore().open(sha256))) };
};

const warn = async ({ sha256, scanner, signature }: Scan) => {
  if (signature === null) return;
  const items = await as(upkeep, (tx) => itemsOf(tx, sha256), "read only");
  for (const { id } of items) await warnOfMalware(upkeep, { itemId: id, sha256, signature, scanner });
};

/** What was not scanned yet, all or of one digest; with the name of the scanner that there is now also what another one scanned, longest ago first. */
const blobsToScan = ({ only = null, nowWith = null }: Wanted): Promise<Waiting[]> =>
  as(
    upkeep,
    async (tx) => [
      ...(await tx.execute<Waiting>(
        sql`select sha256, size, found, signature from runut.blobs_to_scan(${only}, ${nowWith})`,
      )),
    ],
    "read only",
  );
