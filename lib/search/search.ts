import { allegationsCalled } from "@/lib/allegations/queries";
import { casesCalled, searchCases } from "@/lib/cases/queries";
import type { Tx } from "@/lib/kernel/as";
import { kevStanding } from "@/lib/kev/queries";
import { organisationsCalled } from "@/lib/organisations/queries";
import { systemsAt, systemsCalled } from "@/lib/systems/called";
import { findIds, hitsShown } from "./find-ids";
import { readHits } from "./hits";
import type { readObservables } from "./read-observables";
import type { Asked } from "./read-words";

/** What the reader may see of what was asked for: cases, other records by kind, observables of these values among them, and organisations; of a vulnerability also what the catalogue of exploited ones says. Of what they may not see nothing is said, nor how much it is. */
export const search = async (tx: Tx, asked: Asked, observables: ReturnType<typeof readObservables> = []) => {
  const words = asked.as === "words" ? asked.words : null;
  const [cases, found, called, systems, organisations, kev] = await Promise.all([
    words !== null
      ? searchCases(tx, words, hitsShown)
      : asked.as === "case"
        ? casesCalled(tx, asked.reference)
        : [],
    findIds(tx, asked, observables),
    words === null ? [] : allegationsCalled(tx, words, hitsShown),
    systemsLike(tx, asked),
    words === null ? [] : organisationsCalled(tx, words),
    asked.as === "cve" ? kevStanding(tx, asked.cve) : null,
  ]);
  const hits = await readHits(tx, [
    ...called.map(({ id }) => ({ kind: "allegation" as const, id })),
    ...systems.map((id) => ({ kind: "system" as const, id })),
    ...found,
  ]);
  return { cases, hits, organisations, kev };
};

/** The systems that were asked for by name, owner or host. */
const systemsLike = (tx: Tx, asked: Asked): Promise<string[]> => {
  if (asked.as === "words") return systemsCalled(tx, asked.words, hitsShown);
  return asked.as === "host" ? systemsAt(tx, asked, hitsShown) : Promise.resolve([]);
};
