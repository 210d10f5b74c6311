import { publicLocales } from "@/app/_words/public-locales";
import { listenTo } from "@/db/listen";
import { sentenceOf } from "@/lib/kernel/described";
import type { Register } from "@/lib/statements/register";
import { type AnswerCache, answerCache, noShelf, type Shelf } from "./answer-cache";
import { prepareFailures } from "./failures";
import { keepRegister } from "./keep-register";
import { makers } from "./makers";
import { publicShelf } from "./shelf";

type Kept = {
  answers: AnswerCache;
  register: ReturnType<typeof keepRegister>;
  stop?: () => Promise<void>;
};

/** Kept on the process, because a bundler may load this module more than once. */
const process_ = globalThis as { runutPublic?: Kept };

/** What this process keeps of the public side. */
export const keptPublic = (): Kept => {
  process_.runutPublic ??= begin();
  return process_.runutPublic;
};

const keptOn = (shelf: Shelf) => ({ answers: answerCache(shelf), register: keepRegister(shelf) });

/** Each process serves from its own memory and hears from the database what was published; from that moment the page is on disk. */
const begin = (): Kept => {
  const url = process.env.RUNUT_APP_URL;
  if (!url) return keptOn(noShelf);
  const kept = keptOn(publicShelf(url));
  const told = (work: Promise<void>) =>
    void work.catch((error) => console.error(`Public pages are not kept ahead: ${sentenceOf(error)}`));
  const heard = (slug: string) => told(takeIn(kept, slug));
  const ready = () => {
    kept.answers.doubt();
    told(makeAhead(kept));
  };
  return { ...kept, stop: listenTo(url, "publication", { heard, ready }) };
};

/** Listens for what is published, and keeps ahead of any visitor what is. */
export const beginPublicPages = (): void => {
  keptPublic();
  prepareFailures().catch((error) =>
    console.error(`The pages of failures are not made: ${sentenceOf(error)}`),
  );
};

/** Forgets everything and stops listening. */
export const stopPublicPages = async (): Promise<void> => {
  const was = process_.runutPublic;
  delete process_.runutPublic;
  await was?.stop?.();
};

/** Takes in what was published at an address: every list and feed, its own pages, and those of what else was said on the matter are made anew. */
const takeIn = async (kept: Kept, slug: string): Promise<void> => {
  const register = await kept.register.hear(slug).catch((error) => {
    kept.answers.doubt();
    kept.register.readAll().catch(() => undefined);
    throw error;
  });
  const changed = new Set([slug, ...register.onTheMatterOf(slug).map((each) => each.slug)]);
  kept.answers.drop((key) => {
    const [, at] = key.split("/");
    return at === undefined || changed.has(at);
  });
  await makePages(kept, register, slug);
  await makeLists(kept);
  for (const each of changed) if (each !== slug) await makePages(kept, register, each);
};

/** How many addresses are made before anybody asks for them, the newest first. */
const mostAhead = 500;

/** Makes the lists anew, and the newest pages that are not kept; one after another. */
const makeAhead = async (kept: Kept): Promise<void> => {
  const register = await kept.register.readAll();
  await makeLists(kept);
  for (const { slug } of register.list().slice(0, mostAhead))
    if (!(await kept.answers.has(`${publicLocales.at(-1)}/${slug}`))) await makePages(kept, register, slug);
};

const makeLists = async ({ answers, register }: Kept): Promise<void> => {
  for (const [key, make] of makers.lists(await register.get())) await answers.renew(key, make);
};

const makePages = async ({ answers }: Kept, register: Register, slug: string): Promise<void> => {
  for (const locale of publicLocales)
    await answers.renew(`${locale}/${slug}`, makers.statement(register, locale, slug));
};
