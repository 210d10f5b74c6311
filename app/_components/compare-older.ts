import { keptNote } from "@/lib/audit/kept-note";
import { hasGrown, isSigned, readNote } from "./proof-check";

/** What the comparison with a kept checkpoint gave: the log begins with it or not; it is none, not signed by this log, or larger than it; nobody answered; or whose signature it bears cannot be told here. */
export type OlderAnswer = "yes" | "no" | "none" | "foreign" | "ahead" | "unreached" | "untold";

/** The server's word for the growth of the log since its first `size` leaves; null where it has fewer. */
export type Growth = { proof: string[]; checkpoint: string } | null;

/** Whether the log of today begins with the log of a checkpoint that somebody kept. First whose it is: what another signed, or nobody, says nothing of this log. */
export const compareOlder = async (
  kept: string,
  keys: readonly string[],
  growthSince: (size: number) => Promise<Growth>,
): Promise<OlderAnswer> => {
  const old = readNote(keptNote(kept) ?? "");
  if (!old || old.size < 1) return "none";
  const signed = await isSigned(old, keys);
  if (signed === "no" || !keys.some((key) => key.startsWith(`${old.origin}+`))) return "foreign";
  const growth = await growthSince(old.size);
  const accusing = (answer: OlderAnswer) => (signed === "yes" ? answer : "untold");
  if (!growth) return accusing("ahead");
  const now = readNote(growth.checkpoint);
  if (!now || (await isSigned(now, keys)) === "no") return "no";
  const trees = { first: old.size, second: now.size, firstRoot: old.root, secondRoot: now.root };
  return (await hasGrown(trees, growth.proof)) ? "yes" : accusing("no");
};
