import type { Tx } from "@/lib/kernel/as";
import { pageFrom, readNumber, type Slice } from "@/lib/kernel/page";
import { claimNow } from "./queries";

/** The page of a list of claims that an address asks for: it begins behind the number under "after", or with the claim under "at", be it with the one in its place where that was merged. */
export const pageAtClaim = async (
  tx: Tx,
  caseId: string,
  asked: (name: string) => string | undefined,
): Promise<Slice<number>> => {
  const at = readNumber(asked("at"));
  if (at === undefined) return pageFrom(readNumber(asked("after")));
  return pageFrom(((await claimNow(tx, caseId, at))?.number ?? at) - 1);
};
