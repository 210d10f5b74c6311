/** The languages in which the public pages are framed; the text of a statement is in its own. */
export const publicLocales = ["id", "en", "zh", "ja", "ar", "fr"] as const;
export type PublicLocale = (typeof publicLocales)[number];

/** What each language calls itself. */
export const ownNames: Readonly<Record<PublicLocale, string>> = {
  id: "Bahasa Indonesia",
  en: "English",
  zh: "中文",
  ja: "日本語",
  ar: "العربية",
  fr: "Français",
};

export const isPublicLocale = (locale: string): locale is PublicLocale =>
  (publicLocales as readonly string[]).includes(locale);

export const directionOf = (language: string): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");
