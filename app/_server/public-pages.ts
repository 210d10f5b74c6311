import { doorSentence } from "@/app/_words/door";
import { isPublicLocale, type PublicLocale, publicLocales } from "@/app/_words/public-locales";
import { listenTo } from "@/db/listen";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { sentenceOf } from "@/lib/kernel/described";
import { findPublished, listPublished, publishedSlugs } from "@/lib/statements/published";
import { type AnswerCache, answerCache, NoAnswer } from "./answer-cache";
import { type Prepared, prepare, send } from "./prepared";
import { missingDocument, statementDocument, statementsDocument } from "./public-documents";
import { publicShelf } from "./public-shelf";

/** Kept on the process, because a bundler may load this module more than once. */
const process_ = globalThis as { runutPublic?: { answers: AnswerCache; stop?: () => Promise<void> } };

const kept = () => {
  process_.runutPublic ??= begin();
  return process_.runutPublic;
};

/** Each process serves from its own memory and hears from the database what was published; from that moment the page is on disk. */
const begin = () => {
  const url = process.env.RUNUT_APP_URL;
  if (!url) return { answers: answerCache() };
  const answers = answerCache(publicShelf(url));
  const fill = (published?: string) =>
    makeAhead(answers, published).catch((error) =>
      console.error(`Public pages are not kept ahead: ${sentenceOf(error)}`),
    );
  const heard = (slug: string) => {
    answers.drop((key) => key === "slugs" || !key.includes("/") || key.endsWith(`/${slug}`));
    void fill(slug);
  };
  const ready = () => {
    answers.doubt();
    void fill();
  };
  return { answers, stop: listenTo(url, "publication", { heard, ready }) };
};

/** Listens for what is published, and keeps ahead of any visitor what is. */
export const beginPublicPages = (): void => {
  kept();
};

/** Makes the lists anew, and in every language the statement that was published, or all that are not kept; one after another. */
const makeAhead = async (answers: AnswerCache, published?: string): Promise<void> => {
  await answers.renew("slugs", slugs);
  for (const locale of publicLocales) await answers.renew(locale, list(locale));
  for (const slug of published === undefined ? await slugs() : [published])
    for (const locale of publicLocales)
      if (published !== undefined || !(await answers.has(`${locale}/${slug}`)))
        await answers.renew(`${locale}/${slug}`, page(locale, slug));
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
  return whenKept(async () => send(request, await kept().answers.get(locale, list(locale))));
};

/** One published statement, in the frame of a language; anything else answers that there is none. */
export const serveStatement = async (request: Request, locale: string, slug: string): Promise<Response> => {
  if (!isPublicLocale(locale)) return serveMissing(request, "id");
  const { answers } = kept();
  return whenKept(async () => {
    const known = await answers.get("slugs", slugs);
    if (!known.includes(slug)) return serveMissing(request, locale);
    const found = await answers.get(`${locale}/${slug}`, page(locale, slug));
    return found ? send(request, found) : serveMissing(request, locale);
  });
};

const slugs = () => asPublic(publishedSlugs);

const list = (locale: PublicLocale) => async () =>
  prepare(await statementsDocument(locale, await asPublic((tx) => listPublished(tx, most))));

const page = (locale: PublicLocale, slug: string) => async () => {
  const found = await asPublic((tx) => findPublished(tx, slug));
  return found && prepare(await statementDocument(locale, found));
};

/** How many statements the list shows. */
const most = 500;

const asPublic = <T>(fn: (tx: Tx) => Promise<T>) => as(job("public"), fn, "read only");

/** Answers 503 where nothing is kept and nothing can be made now. */
const whenKept = async (answer: () => Promise<Response>): Promise<Response> => {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    const headers = {
      "content-type": "text/plain; charset=utf-8",
      "retry-after": "10",
      "cache-control": "no-store",
    };
    return new Response(doorSentence(503), { status: 503, headers });
  }
};

const missing: Partial<Record<PublicLocale, Promise<Prepared>>> = {};

const serveMissing = async (request: Request, locale: PublicLocale): Promise<Response> => {
  missing[locale] ??= missingDocument(locale).then(prepare);
  return send(request, await missing[locale], 404);
};
