import { editionOf } from "./cvss/metrics";

type Scored = { assessorId: string | null; assessor: string; vector: string };

/** The last score of each assessor in each edition, of scores in the order in which they were recorded: an assessor has one vector, and a new one takes its place. */
export const scoresInForce = <S extends Scored>(scores: readonly S[]): S[] => {
  const last = new Map(
    scores.map((each) => [`${editionOf(each.vector)} ${each.assessorId} ${each.assessor}`, each]),
  );
  const those = new Set(last.values());
  return scores.filter((each) => those.has(each));
};
