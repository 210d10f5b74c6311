import { allegationsCalled } from "@/lib/allegations/queries";
import { casesCalled, searchCases } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { organisationsCalled } from "@/lib/organisations/queries";
import { findIds, hitsShown } from "./find-ids";
import { readHits } from "./hits";
import type { readObservables } from "./read-observables";
import type { Asked } from "./read-words";

/** What the reader may see of what was asked for: cases, other records by kind, observables of these values among them, and organisations. Of what they may not see nothing is said, nor how much it is. */
export const search = async (tx: Tx, asked: Asked, observables: ReturnType<typeof readObservables> = []) => {
  const words = asked.as === "words" ? asked.words : null;
  const [cases, found, called, organisations] = await Promise.all([
    words !== null
      ? searchCases(tx, words, hitsShown)
      : asked.as === "case"
        ? casesCalled(tx, asked.reference)
        : [],
    findIds(tx, asked, observables),
    words === null ? [] : allegationsCalled(tx, words, hitsShown),
    words === null ? [] : organisationsCalled(tx, words),
  ]);
  const hits = await readHits(tx, [
    ...called.map(({ id }) => ({ kind: "allegation" as const, id })),
    ...found,
  ]);
  return { cases, hits, organisations };
};
