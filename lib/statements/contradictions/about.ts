import type { Bases } from "../bases";
import type { BasisKind } from "../written";

/** What a sentence is about, by what it rests on: the claim of its finding, its exposure, else the record itself; two sentences about one thing have the same. Null where it rests on nothing or on what the reader does not see. */
export const aboutOf = (
  { basis, basisId }: { basis: BasisKind | null; basisId: string | null },
  bases: Bases,
): string | null => {
  if (basis === null || basis === "none" || basisId === null) return null;
  if (basis === "finding") {
    const found = bases.findings.find(({ id }) => id === basisId);
    return found ? `claim:${found.claimId}` : null;
  }
  if (basis === "exposure") {
    const found = bases.exposures.find(({ id }) => id === basisId);
    return found ? `exposure:${found.number}` : null;
  }
  return `${basis}:${basisId}`;
};
