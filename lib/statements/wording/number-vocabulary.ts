import en from "./words/en/numbers.json" with { type: "json" };
import id from "./words/id/numbers.json" with { type: "json" };

/** What a word does in a number: "lima" is a digit, "sepuluh" a whole, "belas" makes a teen, "puluh" multiplies, "juta" is a scale, "sejuta" one of it. */
export type Role = {
  does: "digit" | "whole" | "teen" | "times" | "scale" | "one" | "point" | "article" | "joining";
  by: number;
};
type Listed = "pronouns" | "of" | "ranges" | "between" | "about" | "above" | "below" | "labels";
type Vocabulary = Readonly<Record<Listed, readonly string[]>> & {
  roles: ReadonlyMap<string, Role>;
  /** Lower and upper bound of words such as "ribuan". */
  vague: ReadonlyMap<string, readonly number[]>;
};
type Words = Omit<typeof id, "source">;

const rolesOf = (words: Words): Map<string, Role> => {
  const valued = (does: Role["does"], list: Readonly<Record<string, number>>) =>
    Object.entries(list).map(([word, by]) => [word, { does, by }] as const);
  const plain = (does: Role["does"], list: readonly string[]) =>
    list.map((word) => [word, { does, by: 1 }] as const);
  return new Map([
    ...valued("digit", words.digits),
    ...valued("whole", words.wholes),
    ...valued("times", words.times),
    ...valued("scale", words.scales),
    ...valued("one", words.oneScales),
    ...plain("teen", words.teens),
    ...plain("point", words.point),
    ...plain("article", words.articles),
    ...plain("joining", words.joining),
  ]);
};

const vocabulary = (words: Words): Vocabulary => ({
  ...words,
  roles: rolesOf(words),
  vague: new Map(Object.entries(words.vague)),
});

const nothing: Vocabulary = {
  ...{ roles: new Map(), vague: new Map(), pronouns: [], of: [], ranges: [], between: [] },
  ...{ about: [], above: [], below: [], labels: [] },
};
// Lists of English are empty where Indonesian's are not, and the other way.
const byLanguage = new Map([
  ["id", vocabulary(id)],
  ["en", vocabulary(en as unknown as Words)],
]);

/** The words for numbers of a language; of one without a list of its own there are none, and its figures alone are read. */
export const numberVocabulary = (language: string): Vocabulary => byLanguage.get(language) ?? nothing;
