import { asCompared } from "../same-name";
import type { ReadSystem } from "./check-rows";
import type { RowFault } from "./read-rows";

/** The systems of a file with what each supersedes before it, or those that would supersede themselves through others. */
export const olderFirst = (systems: readonly ReadSystem[]): { ordered: ReadSystem[]; faults: RowFault[] } => {
  const ordered: ReadSystem[] = [];
  let left = [...systems];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => asCompared(name)));
    const free = left.filter(({ supersedes }) => !waiting.has(asCompared(supersedes)));
    if (free.length === 0) break;
    ordered.push(...free);
    left = left.filter((one) => !free.includes(one));
  }
  return {
    ordered,
    faults: inRings(left).map(({ line, supersedes }) => ({ line, key: "loop" as const, value: supersedes })),
  };
};

/** The systems that what they supersede leads back to; what only hangs on such a ring is not wrong by itself. */
const inRings = (left: readonly ReadSystem[]): ReadSystem[] => {
  const superseded = new Set(left.map(({ supersedes }) => asCompared(supersedes)));
  const within = left.filter(({ name }) => superseded.has(asCompared(name)));
  return within.length === left.length ? within : inRings(within);
};
