import { and, eq, inArray, isNotNull } from "drizzle-orm";
import { evidenceScans } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";

/** The malware scanner's verdict on the bytes of a digest, for a person who sees an item of those bytes; null while they are not scanned. */
export const scanOf = async (tx: Tx, sha256: string) => {
  const [found] = await tx
    .select({ found: evidenceScans.found, signature: evidenceScans.signature })
    .from(evidenceScans)
    .where(eq(evidenceScans.sha256, sha256));
  return found ?? null;
};

/** Which of these bytes hold malware, and its signature, by digest; of those on which the actor sees an item. */
export const signaturesOf = async (
  tx: Tx,
  sha256s: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx
    .select({ sha256: evidenceScans.sha256, signature: evidenceScans.signature })
    .from(evidenceScans)
    .where(and(inArray(evidenceScans.sha256, [...sha256s]), isNotNull(evidenceScans.signature)));
  return new Map(rows.map(({ sha256, signature }) => [sha256, signature ?? ""]));
};
