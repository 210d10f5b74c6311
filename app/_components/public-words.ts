import { createTranslator } from "use-intl/core";
import { compiledIn } from "@/app/_words/compiled";
import type { DeskLocale } from "@/app/_words/messages";
import type { PublicLocale } from "@/app/_words/public-locales";
import { publicMessages } from "@/app/_words/public-messages";
import { inLanguage } from "@/app/_words/said";
import type { Published } from "@/lib/statements/published";

const made = new Map<PublicLocale, PublicWords>();

const translator = (locale: PublicLocale) => {
  const words = inLanguage(locale, publicMessages);
  // The library is told the desk's languages alone.
  return createTranslator({ locale: locale as DeskLocale, messages: compiledIn(words) as typeof words });
};

const namesIn = (locale: PublicLocale, { with: others = [], ...first }: Published["organisation"]) =>
  [first, ...others].map(({ name, english }) => (locale === "id" ? name : (english ?? name)));

const make = (locale: PublicLocale) => ({
  t: translator(locale),
  /** A language as this one calls it. */
  languageName: (language: string) =>
    new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language,
  /** Who speaks, every organisation of a joint statement, as readers of this language know them. */
  nameOf: (organisation: Published["organisation"]) =>
    new Intl.ListFormat(locale, { type: "conjunction" }).format(namesIn(locale, organisation)),
  /** The same, one by one. */
  namesOf: (organisation: Published["organisation"]) => namesIn(locale, organisation),
  /** A name of another script inside a sentence of this language: it keeps its own direction. */
  isolated: (name: string) => (locale === "ar" ? `\u2068${name}\u2069` : name),
});

/** The words around a public text. The public pages have no request to take a language from: it stands in their address. */
export const publicWords = (locale: PublicLocale): PublicWords => {
  const words = made.get(locale) ?? make(locale);
  made.set(locale, words);
  return words;
};
export type PublicWords = ReturnType<typeof make>;
