import type { ReactElement } from "react";
import { PublicFrame } from "@/app/_components/public-frame";
import { PublicMissing } from "@/app/_components/public-missing";
import { PublicStatement } from "@/app/_components/public-statement";
import { PublicStatements } from "@/app/_components/public-statements";
import { type PublicWords, publicWords } from "@/app/_components/public-words";
import { type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import type { Published } from "@/lib/statements/published";
import { publicStylesheet } from "./public-stylesheet";

/** One statement as a whole document without script. */
export const statementDocument = (locale: PublicLocale, statement: Published): Promise<string> => {
  const words = publicWords(locale);
  const name = nameOf(locale, statement.organisation);
  return markup(
    <PublicFrame
      {...frame(locale, words, `/statements/${statement.slug}`)}
      title={`${statement.title} - ${statement.organisation.short}`}
      organisation={{ short: statement.organisation.short, name, line: words.t("line") }}
    >
      <PublicStatement locale={locale} statement={statement} organisation={name} words={words} />
    </PublicFrame>,
  );
};

/** The list of statements as a whole document without script. */
export const statementsDocument = (
  locale: PublicLocale,
  statements: readonly Published[],
): Promise<string> => {
  const words = publicWords(locale);
  return markup(
    <PublicFrame {...frame(locale, words, "/statements")} title={words.t("list.title")}>
      <PublicStatements
        locale={locale}
        statements={statements.map((each) => ({ ...each, from: nameOf(locale, each.organisation) }))}
        words={words}
      />
    </PublicFrame>,
  );
};

/** That nothing is published at an address. */
export const missingDocument = (locale: PublicLocale): Promise<string> => {
  const words = publicWords(locale);
  return markup(
    <PublicFrame {...frame(locale, words, "/statements")} title={words.t("missing.title")} hidden>
      <PublicMissing locale={locale} words={words} />
    </PublicFrame>,
  );
};

const frame = (locale: PublicLocale, { t }: PublicWords, path: string) => ({
  lang: locale,
  stylesheet: publicStylesheet(),
  organisation: { short: "R", name: "Runut", line: t("line") },
  languages: publicLocales.map((each) => ({
    lang: each,
    label: t(`language.${each}`),
    href: `/${each}${path}`,
    current: each === locale,
  })),
  words: { skip: t("skip"), languages: t("languages") },
});

const nameOf = (locale: PublicLocale, { name, english }: Published["organisation"]) =>
  locale === "en" ? (english ?? name) : name;

const markup = async (document: ReactElement): Promise<string> => {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(document)}`;
};
