import { scannerAddress } from "@/lib/malware/address";
import { scannerVersion } from "@/lib/malware/clamav";
import type { Say } from "./say";

/** Fails when `RUNUT_CLAMAV` names no place, and says when nothing answers there: evidence is taken in all the same and scanned later. */
export const checkScanner = async (say: Say): Promise<void> => {
  const at = scannerAddress();
  if (!at) return;
  await scannerVersion(at, 2_000).catch(() =>
    say(`No malware scanner answers at ${at.host}:${at.port}; evidence is not scanned until one does.`),
  );
};
