import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import type { Why } from "@/app/_ui/why";
import { languages } from "@/db/schema/vocabulary";
import type { Language } from "@/lib/statements/translation/digest";
import { type TranslationAct, translationObstacle } from "@/lib/statements/translation/lifecycle";
import type { TranslationRead } from "@/lib/statements/translation/queries";
import { rowsBeside } from "@/lib/statements/translation/read";
import { type Row, standingOf } from "@/lib/statements/translation/standing";
import { type StatementPage, statementPage } from "../statement-page";

export type TranslationPage = StatementPage & {
  language: Language;
  /** The newest translation; null where there is none. */
  its: TranslationRead | null;
  /** It beside the text as it is now, the title first. */
  rows: Row[];
  /** Why an act on it is not possible for the reader now. */
  whyNot: (act: TranslationAct) => Why | null;
  /** The address of the translation. */
  here: string;
};

type Parts = {
  title: (page: TranslationPage) => Promise<{ title: ReactNode; acts?: ReactNode }>;
  show: (page: TranslationPage) => Promise<ReactNode>;
};

/** A page of a statement's translation into one language, beside the newest version. */
export const translationPage = ({ title, show }: Parts) =>
  statementPage({
    withTranslations: true,
    withServices: true,
    head: (page) => title(asTranslation(page)),
    show: (page) => show(asTranslation(page)),
  });

const asTranslation = (page: StatementPage): TranslationPage => {
  const { of, params, translations, person, base } = page;
  const { statement, current } = of;
  const language = languages.find((each) => each === params.language && each !== statement.language);
  if (!language) notFound();
  const its = translations?.find((each) => each.language === language) ?? null;
  const rows = rowsBeside(current, its?.pairs ?? []);
  const { stand, all } = standingOf(rows);
  const newest = its && {
    byOneself: its.byOneself,
    reviewed: its.reviewedAt !== null,
    published: its.out !== null,
    stands: stand === all,
  };
  const whyNot = (act: TranslationAct) => page.not(act, translationObstacle(act, statement, newest, person));
  return { ...page, language, its, rows, whyNot, here: `${base}/translations/${language}` };
};
