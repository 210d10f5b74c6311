import type { useTranslations } from "next-intl";

/** The title or basis of a deadline: a word of its own (first_answer) in the reader's language, what a person wrote as it is. */
export const deadlineTitle = (text: string, t: ReturnType<typeof useTranslations<"deadlines">>): string =>
  t.has(`named.${text}` as "named.first_answer") ? t(`named.${text}` as "named.first_answer") : text;
