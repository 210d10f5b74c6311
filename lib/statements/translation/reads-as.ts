import commonWords from "./common-words.json" with { type: "json" };
import type { Language } from "./digest";

/** Why a sentence does not seem to be in its language, as a message key. */
export type LanguageDoubt = "other_language" | "as_in_original";

/** The scripts of the languages that have one of their own. */
const scripts = {
  zh: /\p{sc=Han}/gu,
  ja: /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu,
  ar: /\p{sc=Arab}/gu,
} as const satisfies { [L in Language]?: RegExp };

type WithScript = keyof typeof scripts;
const hasScript = (language: Language): language is WithScript => language in scripts;

const letters = /\p{L}/gu;
const kana = /[\p{sc=Hira}\p{sc=Kana}]/gu;
const latin = /\p{sc=Latn}/gu;
const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;

/** So few letters may be a name in any script. */
const name = 12;

/** What speaks against a sentence being in a language: written in another script, more of the commonest words of another language than of this one, or the very words that it translates. Null where nothing does. It counts, it does not understand: whoever writes may insist. */
export const languageDoubt = (text: string, language: Language, source: string): LanguageDoubt | null => {
  if (text === source && count(text, letters) > name && text.includes(" ")) return "as_in_original";
  return isOtherwise(text, language) ? "other_language" : null;
};

const isOtherwise = (text: string, language: Language): boolean => {
  const all = count(text, letters);
  if (all <= name && !hasScript(language)) return false;
  if (hasScript(language)) {
    if (count(text, latin) === all && text.trim().split(/\s+/u).length <= 2) return false;
    const own = count(text, scripts[language]);
    // Chinese and Japanese say in four signs what takes twelve letters; names stay in theirs.
    if (own * (language === "ar" ? 1 : 3) < all - own && all > name) return true;
    return language === "zh" && count(text, kana) * 5 > own;
  }
  if (count(text, latin) * 2 < all) return true;
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const common = (of: keyof typeof commonWords) => commonWords[of].filter((word) => words.has(word)).length;
  const others = (Object.keys(commonWords) as (keyof typeof commonWords)[]).filter(
    (each) => each !== language,
  );
  return others.some((other) => common(other) >= 2 && common(other) > common(language));
};

/** Whether a Japanese text has no kana at all, as no Japanese text of some length does. */
export const lacksKana = (texts: readonly string[], language: Language): boolean =>
  language === "ja" && count(texts.join(""), letters) > name && count(texts.join(""), kana) === 0;
