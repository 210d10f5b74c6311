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

/** What the reader may see of what was asked for: cases, other records by kind, observables of these values among them, and organisations; of a vulnerability also what the catalogue of exploited ones says. A reference of its source's own may look like anything; where nothing at all fits what `typed` was read as, it is looked for as words, since a file's name reads as a host. Of what they may not see nothing is said, nor how much it is. */
export const search = async (
  tx: Tx,
  asked: Asked,
  observables: ReturnType<typeof readObservables> = [],
  typed = asked.as === "words" ? asked.words : "",
) => {
  const found = await searchAs(tx, asked, observables, typed);
  const isFound = found.cases.length + found.hits.length > 0 || found.kev !== null;
  if (isFound || asked.as === "words" || typed === "") return { ...found, asWords: false };
  const words = await searchAs(tx, { as: "words", words: typed }, [], typed);
  return { ...words, asWords: words.cases.length + words.hits.length + words.organisations.length > 0 };
};

const searchAs = async (
  tx: Tx,
  asked: Asked,
  observables: ReturnType<typeof readObservables>,
  typed: string,
) => {
  const words = asked.as === "words" ? asked.words : null;
  const [cases, found, called, systems, organisations, kev] = await Promise.all([
    words !== null
      ? searchCases(tx, words, hitsShown)
      : asked.as === "case"
        ? casesCalled(tx, asked.reference)
        : [],
    findIds(tx, asked, observables),
    typed === "" ? [] : allegationsCalled(tx, typed, hitsShown),
    systemsLike(tx, asked),
    words === null ? [] : organisationsCalled(tx, words),
    asked.as === "cve" ? kevStanding(tx, asked.cve) : null,
  ]);
  const known = new Set(called.map(({ id }) => id));
  const hits = await readHits(tx, [
    ...called.map(({ id }) => ({ kind: "allegation" as const, id })),
    ...systems.map((id) => ({ kind: "system" as const, id })),
    ...found.filter(({ id }) => !known.has(id)),
  ]);
  return { cases, hits, organisations, kev };
};

/** The systems that were asked for by name, owner or host. */
const systemsLike = (tx: Tx, asked: Asked): Promise<string[]> => {
  if (asked.as === "words") return systemsCalled(tx, asked.words, hitsShown);
  return asked.as === "host" ? systemsAt(tx, asked, hitsShown) : Promise.resolve([]);
};
