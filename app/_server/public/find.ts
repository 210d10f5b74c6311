import type { PublicLocale } from "@/app/_words/public-locales";
import type { Entry, Register } from "@/lib/statements/register";
import type { Place } from "./address";
import { keptPublic } from "./keep";
import { lookFile } from "./look";
import { makers } from "./makers";
import { publicOrigin } from "./origin";
import { type Prepared, prepare } from "./prepared";

/** The document at a public place that is the same for everybody, or null where nothing is published. Refuses with `NoAnswer` when it is not kept and cannot be made now. */
export const findDocument = async (place: Place): Promise<Prepared | null> => {
  const { answers, register } = keptPublic();
  switch (place.is) {
    case "list": {
      const { locale, behind } = place;
      const kept = await register.get();
      if (behind !== null && kept.at(behind).length === 0) return null;
      const key = behind === null ? locale : `${locale}?${behind}`;
      return answers.get(key, makers.list(kept, locale, behind));
    }
    case "feed": {
      const { locale, form } = place;
      return answers.get(`${locale}.${form}`, makers.feed(await register.get(), locale, form));
    }
    case "sitemap":
      return answers.get("sitemap", makers.sitemap(await register.get()));
    case "statement":
      return findStatement(place.locale, place.slug);
    case "version": {
      const { locale, slug, code } = place;
      const kept = await known((each) => each.withCode(code).some((entry) => entry.slug === slug));
      return kept && answers.get(`${locale}/${slug}/${code}`, makers.version(kept, locale, slug, code));
    }
    case "pdf": {
      const [, entry] = await versionAt(place);
      return entry ? findPdf(entry) : null;
    }
    case "image": {
      const [kept, entry] = await versionAt(place);
      if (!kept || !entry) return null;
      return answers.get(`${entry.language}/${entry.slug}/${entry.id}.png`, makers.image(kept, entry));
    }
    case "qr": {
      const { code } = place;
      const kept = await known((each) => each.withCode(code).length > 0);
      return kept && answers.get(`qr ${code}`, makers.qr(code));
    }
    case "look":
      return (await lookFile(place.name)) ?? null;
    case "robots":
      return prepare(`User-agent: *\nAllow: /\nSitemap: ${publicOrigin()}/sitemap.xml\n`, "text/plain");
    default:
      return null;
  }
};

/** The version in a language whose code stands in an address, and the register that has it. */
const versionAt = async ({ locale, slug, code }: Extract<Place, { is: "pdf" | "image" }>) => {
  const kept = await known((each) => each.withCode(code).length > 0);
  const found = kept?.withCode(code) ?? [];
  return [kept, found.find((each) => each.slug === slug && each.language === locale)] as const;
};

/** The file of a published version; null where no face has its signs. */
export const findPdf = (entry: Entry): Promise<Prepared | null> =>
  keptPublic().answers.get(`${entry.language}/${entry.slug}/${entry.id}.pdf`, makers.pdf(entry));

const findStatement = async (locale: PublicLocale, slug: string): Promise<Prepared | null> => {
  const kept = await known((register) => register.at(slug).length > 0);
  return kept && keptPublic().answers.get(`${locale}/${slug}`, makers.statement(kept, locale, slug));
};

/** The register if it has what is asked for, now or once the news that is under way has come in; null otherwise. */
const known = async (has: (register: Register) => boolean): Promise<Register | null> => {
  const { register } = keptPublic();
  const kept = await register.get();
  if (has(kept)) return kept;
  const newer = await register.news();
  return newer && has(newer) ? newer : null;
};

/** The permanent address of the version with a code; the newest of several. */
export const addressOfCode = async (code: string, locale: PublicLocale): Promise<string | null> => {
  const register = await known((each) => each.withCode(code).length > 0);
  const [entry] = register?.withCode(code) ?? [];
  return entry ? `/${locale}/statements/${entry.slug}/${code}` : null;
};
