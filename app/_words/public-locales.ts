/** The languages in which the public pages are framed; the text of a statement is in its own. */
export const publicLocales = ["id", "en"] as const;
export type PublicLocale = (typeof publicLocales)[number];

export const isPublicLocale = (locale: string): locale is PublicLocale =>
  (publicLocales as readonly string[]).includes(locale);
