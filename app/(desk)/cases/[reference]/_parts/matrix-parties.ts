import type { ClaimStandings, Party } from "@/lib/positions/standings";

/** How many columns stand beside our finding at 1280 px without a cut word. */
const mostColumns = 8;

type Columns = {
  /** Who said something or is asked on a claim shown, sources first. */
  shown: Party[];
  /** Who did so too and found no room. */
  others: Party[];
  /** Who could be asked, is on the case and did neither; the agency's word is the finding beside them, and a source is never asked. */
  silent: Party[];
};

/** The parties of a matrix by where they stand in it; who speaks on most claims comes before others of the same kind where there is no room for all. */
export const columnsOf = (parties: readonly Party[], claims: readonly ClaimStandings[]): Columns => {
  const words = (party: Party) => claims.filter(({ standings }) => standings[party.id] !== undefined).length;
  const spoke = parties.filter((party) => words(party) > 0);
  const kept = new Set(
    [...spoke]
      .sort((a, b) => Number(b.kind === "source") - Number(a.kind === "source") || words(b) - words(a))
      .slice(0, mostColumns),
  );
  return {
    shown: spoke.filter((party) => kept.has(party)),
    others: spoke.filter((party) => !kept.has(party)),
    silent: parties.filter(
      (party) => words(party) === 0 && party.role !== "agency" && party.kind === "party",
    ),
  };
};
