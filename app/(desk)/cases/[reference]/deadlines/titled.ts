import type { useTranslations } from "next-intl";

/** Titles and bases that a rule wrote as a word of its own are worded; what a person wrote stays as it is. */
export const titled = (text: string, t: ReturnType<typeof useTranslations<"deadlines">>): string =>
  t.has(`named.${text}` as "named.first_answer") ? t(`named.${text}` as "named.first_answer") : text;
