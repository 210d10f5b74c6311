import { translationNotice } from "@/app/_components/public-translation";
import { publicWords } from "@/app/_components/public-words";
import { formatMoment } from "@/app/_ui/moment";
import type { PublicLocale } from "@/app/_words/public-locales";
import { publicLines } from "@/lib/statements/public-fingerprint";
import type { Published } from "@/lib/statements/published";
import type { Entry } from "@/lib/statements/register";
import { publicOrigin } from "./origin";
import { xml } from "./xml";

/** The addresses of a feed in one language. */
const feedAddresses = (locale: PublicLocale) => ({
  page: `${publicOrigin()}/${locale}/statements`,
  atom: `${publicOrigin()}/${locale}/statements/feed.xml`,
  json: `${publicOrigin()}/${locale}/statements/feed.json`,
});

/** A statement as it stands, its first publication, under whose id it stays when its text is replaced or translated, what was last said to correct or retract it, and whether it translates a text that was replaced. */
export type FeedItem = Published & { first: Entry | null; followed: Entry | null; isStale: boolean };

const never = new Date(0);
const idOf = ({ id, first }: FeedItem) => `urn:uuid:${first?.id ?? id}`;
const changedAt = ({ publishedAt, followed }: FeedItem) =>
  new Date(Math.max(publishedAt.getTime(), followed?.at ?? 0)).toISOString();
const begunAt = ({ publishedAt, first }: FeedItem) => new Date(first?.at ?? publishedAt).toISOString();

/** Published statements as an Atom feed (RFC 4287), the newest first; its texts are in their own languages. */
export const atomFeed = (locale: PublicLocale, statements: readonly FeedItem[]): string => {
  const { t, namesOf } = publicWords(locale);
  const { page, atom } = feedAddresses(locale);
  const entries = statements.map((statement) => {
    const { title, language, organisation } = statement;
    const at = changedAt(statement);
    const authors = namesOf(organisation).map((name) => xml`<author><name>${name}</name></author>`);
    return xml`<entry xml:lang="${language}"><id>${idOf(statement)}</id><title>${title}</title><link rel="alternate" type="text/html" href="${page}/${statement.slug}"/><published>${begunAt(statement)}</published><updated>${at}</updated>${authors}<category term="${statement.kind}" label="${t(`page.kind.${statement.kind}`)}"/><content type="text">${textOf(locale, statement)}</content></entry>`;
  });
  const updated = statements.map(changedAt).sort().at(-1) ?? never.toISOString();
  return xml`<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}"><id>${atom}</id><title>${t("page.list.title")}</title><updated>${updated}</updated><link rel="self" type="application/atom+xml" href="${atom}"/><link rel="alternate" type="text/html" href="${page}"/><author><name>Runut</name></author>${entries}</feed>`
    .xml;
};

/** The same as a JSON Feed 1.1. */
export const jsonFeed = (locale: PublicLocale, statements: readonly FeedItem[]): string => {
  const { t, namesOf } = publicWords(locale);
  const { page, json } = feedAddresses(locale);
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: t("page.list.title"),
    home_page_url: page,
    feed_url: json,
    language: locale,
    items: statements.map((statement) => ({
      id: idOf(statement),
      url: `${page}/${statement.slug}`,
      title: statement.title,
      content_text: textOf(locale, statement),
      date_published: begunAt(statement),
      date_modified: changedAt(statement),
      authors: namesOf(statement.organisation).map((name) => ({ name })),
      tags: [statement.kind],
      language: statement.language,
    })),
  });
};

/** The text, before it where to read what corrects or retracts it, and what a translation says of itself, and behind it by when it promises the next update. */
const textOf = (locale: PublicLocale, item: FeedItem) => {
  const { title, sentences, nextUpdate, followed, isStale } = item;
  const { t } = publicWords(locale);
  const said = followed?.kind === "retraction" ? "retracted" : "corrected";
  const head = followed
    ? [`${t(`page.version.${said}`)} ${feedAddresses(locale).page}/${followed.slug}`]
    : [];
  const notice = translationNotice(item, isStale).join(" ");
  const promised = nextUpdate
    ? [
        `${t("page.next_update")} ${formatMoment(nextUpdate.at, locale, { month: "long", zone: nextUpdate.zone })}`,
      ]
    : [];
  return [
    ...head,
    ...(notice === "" ? [] : [notice]),
    ...publicLines(title, sentences).slice(1),
    ...promised,
  ].join("\n\n");
};
