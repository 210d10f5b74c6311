import type { Place } from "@/app/_server/public/address";
import type { BuiltPath } from "./built";

const token = "x".repeat(43);

/** An address of each kind of place on the public side, "[name]" where a part changes; a kind without one does not compile. `slug` and `code` are of a version that is published. */
const pathsOf = (slug: string, code: string) =>
  ({
    root: ["/"],
    language: ["/fr", "/[locale]"],
    list: ["/id/statements", "/[locale]/statements"],
    statement: [`/id/statements/${slug}`, "/ar/statements/[slug]", "/[locale]/statements/[slug]"],
    version: [
      `/id/statements/${slug}/${code}`,
      `/id/statements/${slug}/[code]`,
      `/ja/statements/[slug]/${code}`,
    ],
    pdf: [`/id/statements/${slug}/${code}.pdf`, `/id/statements/[slug]/${code}.pdf`],
    image: [`/id/statements/${slug}/${code}.png`, `/zh/statements/[slug]/${code}.png`],
    feed: ["/id/statements/feed.xml", "/fr/statements/feed.json"],
    verify: ["/verify", "/en/verify"],
    code: [`/verify/${code}`, "/verify/[code]"],
    qr: [`/verify/${code}.png`],
    subscribe: ["/en/subscribe"],
    confirm: [`/en/subscribe/${token}`, "/en/subscribe/[token]"],
    unsubscribe: [`/en/unsubscribe/${token}`, "/en/unsubscribe/[token]"],
    look: ["/look/[name]"],
    sitemap: ["/sitemap.xml"],
    robots: ["/robots.txt"],
    nothing: ["/id/[room]", "/id/[room]/[name]/[more]/[more]"],
  }) satisfies Record<Place["is"], readonly string[]>;

/** Every address of the public side, which answers before the pages of the build do. */
export const publicPaths = (slug: string, code: string): BuiltPath[] =>
  Object.values(pathsOf(slug, code))
    .flat()
    .map((path) => ({ kind: "route", path }));
