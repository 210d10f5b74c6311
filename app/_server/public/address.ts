import { isPublicLocale, type PublicLocale } from "@/app/_words/public-locales";
import { readCode } from "@/lib/statements/genuine/code";
import { isToken } from "@/lib/subscriptions/sealed";

/** What stands at a public address. */
export type Place =
  | { is: "list"; locale: PublicLocale; behind: string | null }
  | { is: "statement"; locale: PublicLocale; slug: string }
  | { is: "version"; locale: PublicLocale; slug: string; code: string }
  | { is: "pdf"; locale: PublicLocale; slug: string; code: string }
  | { is: "image"; locale: PublicLocale; slug: string; code: string }
  | { is: "feed"; locale: PublicLocale; form: "atom" | "json" }
  /** The form that checks a text; without a language in that of the reader. */
  | { is: "verify"; locale: PublicLocale | null }
  /** The form by which somebody subscribes, and where the links of mails lead. */
  | { is: "subscribe"; locale: PublicLocale }
  | { is: "confirm"; locale: PublicLocale; token: string }
  | { is: "unsubscribe"; locale: PublicLocale; token: string }
  | { is: "code"; code: string | null }
  | { is: "qr"; code: string }
  | { is: "look"; name: string }
  | { is: "sitemap" }
  | { is: "robots" }
  | { is: "root" }
  /** The rooms of a language without a page of their own lead to its list. */
  | { is: "language"; locale: PublicLocale }
  | { is: "nothing"; locale: PublicLocale };

/** The public place at an address, or null where the address is none of the public's. */
export const placeAt = (url: string): Place | null => {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  const [, first = "", ...rest] = path.split("/");
  if (isPublicLocale(first)) return inLanguage(first, rest, query);
  if (path === "/") return { is: "root" };
  if (path === "/sitemap.xml") return { is: "sitemap" };
  if (path === "/robots.txt") return { is: "robots" };
  const [name = "", ...more] = rest;
  if (more.length > 0) return null;
  if (first === "look" && name) return { is: "look", name };
  if (first !== "verify") return null;
  return name === "" ? { is: "verify", locale: null } : codeAt(name);
};

const codeAt = (name: string): Place => {
  const code = readCode(name.replace(/\.png$/, ""));
  return code && name.endsWith(".png") ? { is: "qr", code } : { is: "code", code };
};

const inLanguage = (locale: PublicLocale, rest: readonly string[], query: string): Place => {
  const [room = "", name = "", version = "", ...more] = rest;
  const nothing: Place = { is: "nothing", locale };
  if (more.length > 0) return nothing;
  if (room === "" && name === "") return { is: "language", locale };
  if (version === "" && (room === "subscribe" || room === "unsubscribe")) {
    if (name === "") return room === "subscribe" ? { is: "subscribe", locale } : nothing;
    const is = room === "subscribe" ? "confirm" : room;
    return isToken(name) ? { is, locale, token: name } : nothing;
  }
  if (room === "verify") return name === "" ? { is: "verify", locale } : nothing;
  if (room !== "statements") return nothing;
  if (name === "") return { is: "list", locale, behind: new URLSearchParams(query).get("behind") };
  if (version === "") {
    if (name === "feed.xml") return { is: "feed", locale, form: "atom" };
    if (name === "feed.json") return { is: "feed", locale, form: "json" };
    return isSlug.test(name) ? { is: "statement", locale, slug: name } : nothing;
  }
  const [written = "", ending = "", ...others] = version.split(".");
  const is = others.length === 0 && Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  const code = readCode(written);
  if (!is || !isSlug.test(name) || code !== written || version.endsWith(".")) return nothing;
  return { is, locale, slug: name, code };
};

/** What a version is by the ending of its address. */
const endings: Readonly<Record<string, "version" | "pdf" | "image">> = {
  "": "version",
  pdf: "pdf",
  png: "image",
};

/** As `slugOf` makes them. */
const isSlug = /^[a-z0-9-]{1,100}$/;
