import { isPublicLocale, type PublicLocale } from "@/app/_words/public-locales";
import { listenTo } from "@/db/listen";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { findPublished, listPublished, publishedSlugs } from "@/lib/statements/published";
import { type AnswerCache, answerCache } from "./answer-cache";
import { prepare, send } from "./prepared";
import { missingDocument, statementDocument, statementsDocument } from "./public-documents";

/** Kept on the process, because a bundler may load this module more than once. */
const process_ = globalThis as { runutPublic?: { answers: AnswerCache; stop?: () => Promise<void> } };

const kept = () => {
  process_.runutPublic ??= begin();
  return process_.runutPublic;
};

/** Each process serves from its own memory and hears from the database what was published. */
const begin = () => {
  const answers = answerCache();
  const url = process.env.RUNUT_APP_URL;
  if (!url) return { answers };
  const heard = (slug: string) =>
    answers.drop((key) => key === "slugs" || !key.includes("/") || key.endsWith(`/${slug}`));
  return { answers, stop: listenTo(url, "publication", { heard, ready: answers.doubt }) };
};

/** Forgets everything and stops listening. */
export const stopPublicPages = async (): Promise<void> => {
  const was = process_.runutPublic;
  delete process_.runutPublic;
  await was?.stop?.();
};

/** The list of everything published, in the frame of a language. */
export const serveStatements = async (request: Request, locale: string): Promise<Response> => {
  if (!isPublicLocale(locale)) return serveMissing(request, "id");
  const page = await kept().answers.get(locale, async () =>
    prepare(await statementsDocument(locale, await asPublic((tx) => listPublished(tx, most)))),
  );
  return send(request, page);
};

/** One published statement, in the frame of a language; anything else answers that there is none. */
export const serveStatement = async (request: Request, locale: string, slug: string): Promise<Response> => {
  if (!isPublicLocale(locale)) return serveMissing(request, "id");
  const { answers } = kept();
  const known = await answers.get("slugs", async () => new Set(await asPublic(publishedSlugs)));
  if (!known.has(slug)) return serveMissing(request, locale);
  const page = await answers.get(`${locale}/${slug}`, async () => {
    const found = await asPublic((tx) => findPublished(tx, slug));
    return found && prepare(await statementDocument(locale, found));
  });
  return page ? send(request, page) : serveMissing(request, locale);
};

/** How many statements the list shows. */
const most = 500;

const asPublic = <T>(fn: (tx: Tx) => Promise<T>) => as(job("public"), fn, "read only");

const serveMissing = async (request: Request, locale: PublicLocale): Promise<Response> => {
  const page = await kept().answers.get(`missing:${locale}/`, async () =>
    prepare(await missingDocument(locale)),
  );
  return send(request, page, 404);
};
