import { type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import { placesInLog } from "@/lib/statements/places-in-log";
import { findPublished, type Published, readPublished } from "@/lib/statements/published";
import {
  type Entry,
  isOriginal,
  isStale,
  type Register,
  shownIn,
  standingOf,
} from "@/lib/statements/register";
import { asPublic } from "./as-public";
import { listDocument, statementDocument } from "./documents";
import { atomFeed, jsonFeed } from "./feeds";
import { imageOf } from "./image";
import { pdfOf } from "./pdf";
import { html, type Prepared, prepare } from "./prepared";
import { qrOf } from "./qr";
import { sitemapOf } from "./sitemap";

export type FeedForm = "atom" | "json";

type Make = () => Promise<Prepared | null>;

/** How many statements a page of the list shows, and how many a feed holds. */
const most = { list: 50, feed: 20 } as const;

const list =
  (register: Register, locale: PublicLocale, behind: string | null): Make =>
  async () => {
    const page = register.page(behind, most.list);
    if (!page) return null;
    const entries = page.entries.map((entry) => register.inLanguage(entry, locale));
    const standing = (entry: Entry) => standingOf(register, entry);
    return prepare(await listDocument(locale, { ...page, entries, behind }, standing), html);
  };

const feed =
  (register: Register, locale: PublicLocale, form: FeedForm): Make =>
  async () => {
    const newest = register.list().slice(0, most.feed);
    const shown = newest.flatMap(({ slug }) => shownIn(register.at(slug), locale)?.id ?? []);
    const texts = await asPublic((tx) => readPublished(tx, shown));
    const items = texts.map((text) => ({
      ...text,
      first: register.at(text.slug).findLast(isOriginal) ?? null,
      followed: register.correctionsOf(text.slug)[0] ?? null,
      isStale: isStale(register.at(text.slug), text),
    }));
    return form === "atom"
      ? prepare(atomFeed(locale, items), "application/atom+xml; charset=utf-8")
      : prepare(jsonFeed(locale, items), "application/feed+json; charset=utf-8");
  };

const sitemap = (register: Register) => () => prepare(sitemapOf(register), "application/xml; charset=utf-8");

/** The versions at an address, the one of them that is shown, and its place in the log; null where none is. */
const readVersions = (slug: string, choose: (versions: readonly Published[]) => Published | undefined) =>
  asPublic(async (tx) => {
    const versions = await findPublished(tx, slug);
    const shown = choose(versions);
    if (!shown) return null;
    return { versions, shown, place: (await placesInLog(tx, [shown.id])).get(shown.id) ?? null };
  });

/** How each public document is made that is kept under a key. What cannot be found is null. */
export const makers = {
  list,
  feed,
  sitemap,
  /** The statement at an address as it stands: in the reader's language where there is a text in it, else in its own. */
  statement: (register: Register, locale: PublicLocale, slug: string) => async () => {
    const read = await readVersions(slug, (versions) => shownIn(versions, locale));
    return read ? prepare(await statementDocument(locale, { register, ...read }), html) : null;
  },
  /** One version at its permanent address. */
  version: (register: Register, locale: PublicLocale, slug: string, code: string) => async () => {
    const entry = register.withCode(code).find((each) => each.slug === slug);
    const read = entry && (await readVersions(slug, (all) => all.find(({ id }) => id === entry.id)));
    return read ? prepare(await statementDocument(locale, { register, ...read, code }), html) : null;
  },
  pdf: (entry: Entry) => async () => {
    const [shown] = await asPublic((tx) => readPublished(tx, [entry.id]));
    const file = shown && (await pdfOf(shown));
    return file ? prepare(file, "application/pdf") : null;
  },
  image: (register: Register, entry: Entry) => async () => {
    const [shown] = await asPublic((tx) => readPublished(tx, [entry.id]));
    const image =
      shown && (await imageOf(shown, standingOf(register, entry), isStale(register.at(entry.slug), entry)));
    return image ? prepare(image, "image/png") : null;
  },
  qr: (code: string) => async () => prepare(await qrOf(code), "image/png"),
  /** What every publication changes, under its keys. */
  lists: (register: Register): [string, Make][] => [
    ...publicLocales.flatMap((locale): [string, Make][] => [
      [locale, list(register, locale, null)],
      [`${locale}.atom`, feed(register, locale, "atom")],
      [`${locale}.json`, feed(register, locale, "json")],
    ]),
    ["sitemap", sitemap(register)],
  ],
};
