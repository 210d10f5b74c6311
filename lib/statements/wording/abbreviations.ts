import en from "./words/en/abbreviations.json" with { type: "json" };
import fr from "./words/fr/abbreviations.json" with { type: "json" };
import id from "./words/id/abbreviations.json" with { type: "json" };

type Abbreviations = Omit<typeof id, "source">;

const none: Abbreviations = { never: [], beforeNumber: [], mayEnd: [], doubtful: [], openers: [] };
const byLanguage: Readonly<Record<string, readonly Abbreviations[]>> = { id: [id, en], en: [en], fr: [fr] };

/** "a.n", "U.S", "B.J", or a degree such as "M.Kom". */
const letters = /^\p{L}(?:\.\p{L})*$|^\p{Lu}\p{Ll}{0,3}(?:\.\p{Lu}\p{L}{0,3})+$/u;
const numbered = /^[\p{N}(§#]/u;

/** Whether the stop after `last` belongs to an abbreviation and no sentence ends there; `last` is the word without its stop, `next` the word that follows. Abbreviations that may end a sentence do so before a word that sentences begin with; Indonesian text is read with the English ones too. */
export const isAbbreviated = (last: string, next: string, language: string): boolean => {
  const small = last.toLowerCase();
  const lists = byLanguage[language] ?? [none];
  const has = (which: keyof Abbreviations, word: string) =>
    lists.some((abbreviations) => abbreviations[which].includes(word));
  if (has("mayEnd", small)) return false;
  if (has("never", small)) return true;
  if (has("beforeNumber", small) && numbered.test(next)) return true;
  if (!has("doubtful", small) && !letters.test(last)) return false;
  return !lists[0]?.openers.includes(next.toLowerCase());
};
