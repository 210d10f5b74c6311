import type { Weighed } from "../assertions";
import { aboveClear, type Drawn, type Under } from "../consent";

/** One fact that a version would tell the public although its label keeps it: the record, and the sentence that says it. */
export type Lowered = Drawn & { place: number; words: string };

/** What each sentence of a version draws on above CLEAR. A hold on a sentence (somebody's request to be silent on it) belongs beside this: it is asked of the same place and words, and hinders the same act. */
export const factsToLower = (
  sentences: readonly { text: string }[],
  weighed: readonly (Weighed | null)[],
  under: readonly Under[],
): Lowered[] =>
  sentences.flatMap(({ text }, at) => {
    const restsOn = weighed[at]?.restsOn;
    return restsOn === undefined
      ? []
      : aboveClear([restsOn], under).map((drawn) => ({ ...drawn, place: at + 1, words: text }));
  });

type Request = { recordId: string; words: string; answer: "given" | "refused" | null };
export type Standing = "own" | "agreed" | "given" | "refused" | "asked" | "not_asked";

/** How the consent to lower a fact stands: the speaking organisation's own approver gives it, one that approved the joint text has given it by that, and any other is asked. */
export const standingOf = (
  { organisationId, id, words }: Pick<Lowered, "organisationId" | "id" | "words">,
  by: { organisationId: string; agreed: readonly string[]; requests: readonly Request[] },
): Standing => {
  if (organisationId === by.organisationId) return "own";
  if (organisationId !== null && by.agreed.includes(organisationId)) return "agreed";
  const its = by.requests.filter((each) => each.recordId === id && each.words === words);
  if (its.some(({ answer }) => answer === "given")) return "given";
  if (its.some(({ answer }) => answer === null)) return "asked";
  return its.length > 0 ? "refused" : "not_asked";
};

/** The records of these facts, each once, as the log keeps them. */
export const recordsOf = (facts: readonly Lowered[]) => [
  ...new Map(facts.map(({ kind, id, label }) => [id, { kind, id, from: label }])).values(),
];

/** Whether a fact may be told by that. */
export const mayBeTold = (standing: Standing): boolean => ["own", "agreed", "given"].includes(standing);
