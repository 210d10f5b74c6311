/** One thing said in both languages of the desk, as an ICU message each. */
export type Said = { readonly id: string; readonly en: string };

/** Words under keys, to any depth. */
export type Words = { readonly [key: string]: Said | Words };

/** Words for every member of a closed list of the domain, and for what else stands where a member would. */
export type Each<List extends readonly string[], Else extends string = never> = Record<
  List[number] | Else,
  Said
>;

/** Words as one language says them: of the desk's two, or of those in which the public pages are framed. */
export type In<L extends string, All> = {
  readonly [Key in keyof All]: All[Key] extends Readonly<Record<L, string>> ? All[Key][L] : In<L, All[Key]>;
};

type SaidIn = Readonly<Record<string, string>>;
type Tree = { readonly [key: string]: SaidIn | Tree };

const isSaid = (words: SaidIn | Tree): words is SaidIn => typeof words.en === "string";

/** Words as this language says them, under the same keys. */
export const inLanguage = <L extends string, All extends Tree>(language: L, all: All): In<L, All> =>
  Object.fromEntries(
    Object.entries(all).map(([key, words]) => [
      key,
      isSaid(words) ? words[language] : inLanguage(language, words),
    ]),
  ) as In<L, All>;

/** The same words of two languages brought beside each other, where they are kept by language. */
export const beside = <const Key extends string>(
  id: Readonly<Record<Key, string>>,
  en: Readonly<Record<Key, string>>,
) => {
  const keys = Object.keys(id) as Key[];
  return Object.fromEntries(keys.map((key) => [key, { id: id[key], en: en[key] }])) as Record<Key, Said>;
};
