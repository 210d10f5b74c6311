import type { Person } from "@/lib/kernel/actor";
import { reviewTranslation } from "@/lib/statements/translation/review";
import { translateStatement } from "@/lib/statements/translation/translate";
import type { TestPeople } from "./people";

/** What the text of `approved` and `inReview` says in two languages. */
export const said = {
  en: {
    title: "A report about data",
    texts: ["What was found", "That database could be read without a password."],
  },
  ar: {
    title: "تقرير عن البيانات",
    texts: ["نتيجة الفحص", "كان من الممكن قراءة قاعدة البيانات تلك دون كلمة سر."],
  },
} as const;

type Said = { title: string; texts: readonly string[] };
type Of = { id: string; digest: string };

/** The input of a translation of a version with this digest. */
export const translationOf = (
  { id, digest }: Of,
  language: keyof typeof said,
  { title, texts }: Said = said[language],
) => ({
  ...{ statementId: id, digest, language, begunOn: 0, title },
  sentences: texts.map((text, index) => ({ place: `${index + 1}`, text })),
});

export const translate = (by: Person, of: Of, language: keyof typeof said, more: object = {}) =>
  translateStatement(by, { ...translationOf(of, language), ...more });

/** A translation by the spokesperson that the approver reviewed. */
export const reviewed = async (
  people: TestPeople,
  of: Of,
  language: keyof typeof said,
  more: object = {},
) => {
  const written = await translate(people.spokesperson, of, language, more);
  const { digest } = written;
  await reviewTranslation(people.approver, { statementId: of.id, language, digest });
  return written;
};
