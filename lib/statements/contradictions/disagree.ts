import type { Use } from "../uses";
import { differing } from "../wording/differing";
import { quantitiesIn } from "../wording/quantities";

/** A sentence that is said of something: `about` is the same for two that can be set against each other. */
export type Said = { text: string; language: string; about: string | null; use: Use | null };

/** Uses of one finding that can be said side by side: nothing found is neither a refutation nor the contrary of not knowing. */
const goTogether: readonly (readonly [Use, Use])[] = [
  ["is_not_so", "was_not_found"],
  ["was_not_found", "is_not_known"],
];

/** What is said of a claim, and of whether an exposure is open, can be said in ways that shut each other out. */
const ofClaims: readonly Use[] = ["is_so", "is_not_so", "was_not_found", "is_not_known"];
const ofExposures: readonly Use[] = ["is_open", "is_closed"];

const shutOut = (about: string, one: Use, other: Use): boolean => {
  const among = about.startsWith("claim:") ? ofClaims : about.startsWith("exposure:") ? ofExposures : [];
  if (one === other || !among.includes(one) || !among.includes(other)) return false;
  return !goTogether.some((pair) => pair.includes(one) && pair.includes(other));
};

/** Why two sentences about the same thing cannot both stand: one says the contrary of it, or a number or date differs; null where they can. */
export type Disagreement = { by: "use" } | { by: "quantity"; said: string; instead: string };

export const disagreement = (mine: Said, theirs: Said): Disagreement | null => {
  if (mine.about === null || mine.about !== theirs.about || mine.use === null || theirs.use === null)
    return null;
  if (shutOut(mine.about, mine.use, theirs.use)) return { by: "use" };
  const [first] = differing(
    quantitiesIn(mine.text, mine.language),
    quantitiesIn(theirs.text, theirs.language),
  );
  return first ? { by: "quantity", said: first.quantity.text, instead: first.instead?.text ?? "" } : null;
};
