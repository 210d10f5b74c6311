import incidents from "@/lib/cases/incident-words.json" with { type: "json" };
import { type Hit, phrases, phrasesIn, type Word, wordsOf } from "@/lib/kernel/phrases";
import { pointMark } from "./paragraphs";
import { quantitiesIn } from "./quantities";
import enOpenings from "./words/en/openings.json" with { type: "json" };
import en from "./words/en/signs.json" with { type: "json" };
import idOpenings from "./words/id/openings.json" with { type: "json" };
import id from "./words/id/signs.json" with { type: "json" };

/** Why words seem to assert something: a number or date, a word for what was found or for a state, a name of the case, a denial, a word for what happened or is so. "unrecognised" is a text that shows none of these, and nothing either by which advice or a connecting sentence is known; or one in a language that we have no words of. */
export type Sign = {
  kind: "number" | "date" | "verdict" | "name" | "denial" | "event" | "unrecognised";
  text: string;
  at: number;
  end: number;
};

const lists = {
  verdict: phrases([...incidents.incident.id, ...incidents.incident.en, ...id.verdict, ...en.verdict]),
  denial: phrases([...id.denial, ...en.denial]),
  event: phrases([...id.event, ...en.event]),
};
const harmless = phrases([...id.harmless, ...en.harmless]);
const conditional = phrases([...id.conditional, ...en.conditional]);
const goingOn = phrases([...id.goingOn, ...en.goingOn].map((word) => `^ ${word}`));
const asking = phrases([...id.asking, ...en.asking].map((word) => `^ ${word}`));
const openings = phrases([...idOpenings, ...enOpenings].map((opening) => `^ ${opening}`));
const read = new Set(["id", "en"]);

/** What in a text that is said to assert nothing seems to assert something, in its order: a title, heading, advice or connecting sentence with such a sign waits until somebody else has said that it asserts nothing. `known` are the names and aliases of the case's organisations and systems. Words of Indonesian and English are both looked for; it is made to miss nothing and hits some that assert nothing. */
export const signsOfAssertion = (text: string, language: string, known: readonly string[]): Sign[] => {
  const mark = pointMark(text).length;
  const words = wordsOf(text).filter(({ at }) => at >= mark);
  const spared = phrasesIn(text, words, harmless);
  const worded = (["verdict", "denial", "event"] as const).flatMap((kind) =>
    phrasesIn(text, words, lists[kind])
      .filter((hit) => !spared.some(({ at, end }) => at <= hit.at && hit.end <= end))
      .filter((hit) => kind === "verdict" || !isSupposed(text, words, hit))
      .map(({ text, at, end }): Sign => ({ kind, text, at, end })),
  );
  const signs = [...numbersIn(text, language), ...namesIn(text, words, known), ...worded];
  const isKnown = read.has(language) && (signs.length > 0 || assertsNothing(text, words));
  if (!isKnown && words.length > 0) signs.push({ kind: "unrecognised", text, at: 0, end: text.length });
  return signs.sort((one, other) => one.at - other.at);
};

/** Whether a text without a sign is known to assert nothing: a question, or each of its clauses is a few words, or begins as advice, thanks and announcements do; a later one also where it only goes on ("then sign in again"). */
const assertsNothing = (text: string, words: readonly Word[]): boolean =>
  isQuestion(text, words) ||
  text
    .slice(words[0]?.at ?? 0)
    .split(/[,:;–—]\s+/u)
    .every((clause, place) => {
      const its = wordsOf(clause);
      if (its.length < 4 || phrasesIn(clause, its, openings).length > 0) return true;
      return place > 0 && phrasesIn(clause, its, goingOn).length > 0;
    });

/** Whether a text asks, by its first word and its mark; "No data was taken, right?" does not. */
const isQuestion = (text: string, words: readonly Word[]): boolean =>
  /\?["'”’»)]*\s*$/u.test(text) && phrasesIn(text, words, asking).length > 0;

/** Numbers and dates, and every other word with a figure in it (letter numbers, addresses). */
const numbersIn = (text: string, language: string): Sign[] => {
  const said = quantitiesIn(text, language).map(({ kind, text, at, end }): Sign => ({ kind, text, at, end }));
  const others = [...text.matchAll(/\S*\p{N}\S*/gu)]
    .map(
      ({ 0: found, index }): Sign => ({ kind: "number", text: found, at: index, end: index + found.length }),
    )
    .filter((sign) => sign.at >= pointMark(text).length)
    .filter((sign) => !said.some(({ at, end }) => at < sign.end && sign.at < end));
  return [...said, ...others];
};

/** A name of up to three letters counts only as it is written ("WHO" is not "who"). */
const namesIn = (text: string, words: readonly Word[], known: readonly string[]): Sign[] =>
  known.flatMap((name) => {
    const looked = wordsOf(name).map(({ word }) => word);
    if (looked.length === 0) return [];
    return phrasesIn(text, words, phrases([looked.join(" ")]))
      .filter((hit) => name.length > 3 || hit.text === name)
      .map(({ text, at, end }): Sign => ({ kind: "name", text, at, end }));
  });

/** Whether words stand in an if-clause, or in a question: nothing is denied or told there. */
const isSupposed = (text: string, words: readonly Word[], hit: Hit): boolean => {
  if (isQuestion(text, words)) return true;
  return phrasesIn(text, words, conditional).some(
    ({ end }) => end <= hit.at && !/[,;:.!?–—]/u.test(text.slice(end, hit.at)),
  );
};
