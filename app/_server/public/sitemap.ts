import { publicLocales } from "@/app/_words/public-locales";
import type { Entry, Register } from "@/lib/statements/register";
import { publicOrigin } from "./origin";
import { type Xml, xml } from "./xml";

/** How many addresses the map names; the protocol takes 50,000 of at most 50 MB. */
const most = 5_000;

/** The map of the public side for search engines: the lists, and the newest statements in the languages in which they have a text. */
export const sitemapOf = (register: Register): string => {
  const lists = publicLocales.map(
    (locale) => xml`<url><loc>${publicOrigin()}/${locale}/statements</loc></url>`,
  );
  const texts = register
    .list()
    .slice(0, most)
    .flatMap(({ slug }) => addresses(register.at(slug)));
  return xml`<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[...lists, ...texts]}</urlset>`
    .xml;
};

const addresses = (versions: readonly Entry[]): Xml[] => {
  const newest = new Map([...versions].reverse().map((entry) => [entry.language, entry]));
  return [...newest.values()].map(
    ({ slug, language, at }) =>
      xml`<url><loc>${publicOrigin()}/${language}/statements/${slug}</loc><lastmod>${new Date(at).toISOString()}</lastmod></url>`,
  );
};
