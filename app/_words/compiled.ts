import compile from "icu-minify/compile";
import { deskLocales, type Messages, messages } from "./messages";

/** Words as ICU that is read already. */
export const compiledIn = (words: object): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, said]) => [
      key,
      typeof said === "string" ? compile(said) : compiledIn(said),
    ]),
  );

/** Every word of the desk by language, read once as ICU when a process starts; the formatter takes none that still is to be read (`next.config.mjs`). */
export const compiledMessages = Object.fromEntries(
  deskLocales.map((locale) => [locale, compiledIn(messages[locale])]),
) as Record<(typeof deskLocales)[number], Messages>;
