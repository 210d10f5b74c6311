import facts from "@/db/sample/ehac.json";
import { askForPosition } from "@/lib/positions/ask";
import { enterPosition } from "@/lib/positions/enter";
import type { EhacCase } from "./ehac-case";
import { type Said, sourced } from "./facts";
import type { OrganisationKey } from "./organisations";
import type { Cast } from "./people";

/** What each party said about each claim, in the order in which it was said. Gives the ids by "party on claim". */
export const enterEhacPositions = async (
  { people, organisations, say }: Cast,
  { caseId, claim }: EhacCase,
): Promise<Readonly<Record<string, string>>> => {
  const said = facts.claims
    .flatMap(({ key, positions }) => (positions as readonly Said[]).map((position) => ({ key, ...position })))
    .sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const entered: Record<string, string> = {};
  for (const { key, party, position, at, note, source } of said) {
    const { id } = await enterPosition(people.investigator, {
      caseId,
      claimId: claim(key),
      partyId: organisations[party as OrganisationKey],
      position: position.replaceAll(" ", "_"),
      saidOn: at,
      dayUnknown: at === undefined,
      words: note && say(note),
      source: sourced(source, say),
    });
    entered[`${party} on ${key}`] = id;
  }
  await askForPosition(people.coordinator, {
    caseId,
    claimId: claim("scope"),
    partyId: organisations.kemenkes,
  });
  return entered;
};
