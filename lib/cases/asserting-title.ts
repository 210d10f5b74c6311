import { phrases, phrasesIn, wordsOf } from "@/lib/kernel/phrases";
import { invalid } from "@/lib/kernel/refusal";
import words from "./incident-words.json" with { type: "json" };

/** Words by which something says as fact what is only alleged. */
const asserting = phrases([...words.incident.en, ...words.incident.id]);

/** Words behind which it is somebody's word and not ours. */
const attributing = phrases([...words.attributing.en, ...words.attributing.id]);

const quoted = /“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’/gu;

/** The word by which a title says as fact what is only alleged, in Indonesian or English; null where it says none, quotes it, or says before it that somebody alleges it. */
export const assertingWord = (title: string): string | null => {
  const ours = title.replace(quoted, (text) => " ".repeat(text.length));
  const its = wordsOf(ours);
  const [first] = phrasesIn(ours, its, asserting);
  if (!first) return null;
  return phrasesIn(ours, its, attributing).some(({ at }) => at < first.at) ? null : first.text;
};

/** Refuses, in its field, a title that says as fact what is only alleged; who means it says so expressly. */
export const requireNeutral = (field: string, title: string): void => {
  const asserts = assertingWord(title);
  if (asserts !== null) throw invalid({ [field]: "title_asserts" }, "invalid", { asserts });
};
