import type { ReactElement } from "react";
import { type FailureKey, PublicFailure } from "@/app/_components/public-failure";
import { PublicFrame } from "@/app/_components/public-frame";
import { PublicStatement } from "@/app/_components/public-statement";
import { type PublicList, PublicStatements } from "@/app/_components/public-statements";
import { publicWords } from "@/app/_components/public-words";
import { type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import { mailServer } from "@/lib/mail/server";
import { codeOf } from "@/lib/statements/genuine/code";
import { pressContactOf } from "@/lib/statements/press-contacts";
import { publicFingerprint, publicLines } from "@/lib/statements/public-fingerprint";
import type { Published } from "@/lib/statements/published";
import {
  type Entry,
  entryOf,
  followedBy,
  type Register,
  type Standing,
  shownIn,
  standingOf,
} from "@/lib/statements/register";
import { publicStylesheet } from "./look";
import { publicOrigin } from "./origin";

type Shown = {
  register: Register;
  /** Every version at its address, newest first. */
  versions: readonly Published[];
  shown: Published;
  /** The code under which the version was asked for, at its permanent address. */
  code?: string | undefined;
  /** Where its publication stands in the log; null until it was sequenced. */
  place: number | null;
};

/** One statement as a whole document without script. */
export const statementDocument = (
  locale: PublicLocale,
  { register, versions, shown, code, place }: Shown,
): Promise<string> => {
  const words = publicWords(locale);
  const { slug, organisation } = shown;
  const path = `/statements/${slug}`;
  const frame = {
    ...framed(locale, code ? `${path}/${code}` : path),
    title: `${shown.title} - ${organisation.short}`,
    organisation: { short: organisation.short, name: words.nameOf(organisation) },
  };
  return markup(
    <PublicFrame
      {...frame}
      alternates={code ? [] : inLanguages(path, new Set(versions.map(({ language }) => language)))}
      preview={{
        address: `${publicOrigin()}/${shown.language}${path}`,
        description: beginningOf(shown),
        image: imageAddress(shown),
        publishedAt: shown.publishedAt,
      }}
      hidden={code !== undefined}
    >
      <PublicStatement
        locale={locale}
        words={words}
        shown={shown}
        versions={versions}
        others={register.onTheMatterOf(slug).map((each) => register.inLanguage(each, locale))}
        state={stateOf(register, locale, shown, code !== undefined)}
        place={place}
        press={pressContactOf(organisation.short)}
        image={imageAddress(shown)}
        origin={publicOrigin()}
      />
    </PublicFrame>,
  );
};

/** Where the picture of a version stands by which others show it. */
const imageAddress = ({ title, sentences, slug, language }: Published): string =>
  `${publicOrigin()}/${language}/statements/${slug}/${codeOf(publicFingerprint(title, sentences))}.png`;

/** How a version stands among all that is published. */
const stateOf = (register: Register, locale: PublicLocale, shown: Published, isByCode: boolean) => {
  const { correctsSlug } = shown;
  const entry = entryOf(shown);
  return {
    standing: standingOf(register, entry),
    followed: followedBy(register, entry).map((each) =>
      each.slug === shown.slug ? each : register.inLanguage(each, locale),
    ),
    about: (correctsSlug !== null && shownIn(register.at(correctsSlug), locale)) || null,
    isByCode,
  };
};

/** A page of the list of statements as a whole document without script. */
export const listDocument = (
  locale: PublicLocale,
  list: PublicList,
  standing: (entry: Entry) => Standing,
): Promise<string> => {
  const words = publicWords(locale);
  const title = words.t("page.list.title");
  const alternates = list.behind === null ? inLanguages("/statements", new Set(publicLocales)) : [];
  return markup(
    <PublicFrame
      {...framed(locale, "/statements")}
      title={title}
      description={words.t("page.list.about")}
      alternates={alternates}
    >
      <PublicStatements locale={locale} list={list} words={words} standing={standing} />
    </PublicFrame>,
  );
};

/** Why there is no page, as a whole document without script. */
export const failureDocument = (locale: PublicLocale, failure: FailureKey): Promise<string> => {
  const words = publicWords(locale);
  return markup(
    <PublicFrame {...framed(locale, "/statements")} title={words.t(`failures.${failure}.title`)} hidden>
      <PublicFailure locale={locale} words={words} failure={failure} />
    </PublicFrame>,
  );
};

/** The form that checks a text, with what was found of one above it. */
export const verifyDocument = (locale: PublicLocale, inside: ReactElement): Promise<string> => {
  const words = publicWords(locale);
  const alternates = inLanguages("/verify", new Set(publicLocales));
  return markup(
    <PublicFrame
      {...framed(locale, "/verify")}
      title={words.t("verify.title")}
      description={words.t("verify.why")}
      alternates={alternates}
    >
      {inside}
    </PublicFrame>,
  );
};

/** Where somebody subscribes, or says yes or no to it; a page that a link in a mail leads to is kept out of search engines. */
export const subscribeDocument = (
  locale: PublicLocale,
  path: string,
  inside: ReactElement,
): Promise<string> => {
  const isForm = path === "/subscribe";
  const { t } = publicWords(locale);
  const alternates = isForm ? inLanguages(path, new Set(publicLocales)) : [];
  return markup(
    <PublicFrame
      {...framed(locale, path)}
      title={t("subscribe.title")}
      description={t("subscribe.why")}
      alternates={alternates}
      hidden={!isForm}
    >
      {inside}
    </PublicFrame>,
  );
};

const framed = (locale: PublicLocale, path: string) => ({
  locale,
  words: publicWords(locale),
  path,
  stylesheet: publicStylesheet(),
  isMailed: mailServer() !== null,
});

const inLanguages = (path: string, languages: ReadonlySet<string>) =>
  [...languages].map((lang) => ({ lang, href: `${publicOrigin()}/${lang}${path}` }));

/** What a statement is about, for whoever shows it small: its first lines, to two hundred signs. */
const beginningOf = ({ title, sentences }: Published): string => {
  const text = publicLines(title, sentences).slice(1).join(" ");
  const [short = text] = text.length > 200 ? (/^.{0,199}(?=\s)/u.exec(text) ?? [text.slice(0, 199)]) : [text];
  return short === text ? text : `${short}…`;
};

const markup = async (document: ReactElement): Promise<string> => {
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(document)}`;
};
