import type { IncomingMessage } from "node:http";
import type { ReactNode } from "react";
import { PublicJudged } from "@/app/_components/public-judged";
import { PublicTold } from "@/app/_components/public-subscribe";
import { PublicVerify } from "@/app/_components/public-verify";
import { publicWords } from "@/app/_components/public-words";
import type { PublicLocale } from "@/app/_words/public-locales";
import { readCode } from "@/lib/statements/genuine/code";
import { differences, type Judged, judge } from "@/lib/statements/genuine/judge";
import { placesInLog } from "@/lib/statements/places-in-log";
import { readPublished } from "@/lib/statements/published";
import { followedBy, type Register } from "@/lib/statements/register";
import { asPublic } from "./as-public";
import { verifyDocument } from "./documents";
import type { FailureStatus } from "./failures";
import { addressOfCode } from "./find";
import { judgeFile } from "./judge-file";
import { keptPublic } from "./keep";
import { html, prepare } from "./prepared";
import { readSent, typedIn } from "./read-sent";
import type { Answer } from "./send";
import { isTooMany } from "./too-many";

/** The form that checks a text or a code. */
export const verifyForm = (locale: PublicLocale): Promise<Answer> => {
  const form = forms.get(locale) ?? page(locale, 200, null);
  forms.set(locale, form);
  return form;
};

const forms = new Map<PublicLocale, Promise<Answer>>();

/** What is said of a text or a code that was sent: an answer for whoever sent it alone, an address to go on to, or the status of a refusal. Nothing of it is kept; that something was checked is counted under the sender's address for a quarter of an hour. */
export const verifySent = async (
  request: IncomingMessage,
  locale: PublicLocale,
): Promise<Answer | { to: string } | FailureStatus> => {
  const form = await readSent(request);
  if (!form) return 400;
  if (await isTooMany(request, "verify")) return 429;
  const { t } = publicWords(locale);
  const register = await keptPublic().register.get();
  const text = typedIn(form, "text");
  if (text !== "") return judged(locale, register, judge(register, text), text);
  const file = form.get("file");
  if (file instanceof File && file.size > 0)
    return judged(locale, register, await judgeFile(register, Buffer.from(await file.arrayBuffer())));
  const typed = typedIn(form, "code");
  if (typed === "") return page(locale, 422, <PublicTold kind="caution">{t("verify.nothing")}</PublicTold>);
  const code = readCode(typed);
  const to = code && (await addressOfCode(code, locale));
  // A code is answered with the text that it stands for, never with a judgement.
  return to ? { to } : page(locale, 404, <PublicTold kind="caution">{t("verify.no_code")}</PublicTold>);
};

const judged = async (
  locale: PublicLocale,
  register: Register,
  found: Judged,
  text = "",
): Promise<Answer> => {
  const ids =
    found.is === "near" ? [found.entry.id] : found.is === "none" ? [] : found.entries.map(({ id }) => id);
  const { near, places } = await asPublic(async (tx) => ({
    near: found.is === "near" ? (await readPublished(tx, ids))[0] : undefined,
    places: await placesInLog(tx, ids),
  }));
  return page(
    locale,
    200,
    <PublicJudged
      locale={locale}
      words={publicWords(locale)}
      judged={found}
      places={places}
      differences={near ? differences(near, text) : []}
      followed={found.is === "corrected" ? found.entries.flatMap((each) => followedBy(register, each)) : []}
    />,
  );
};

const page = async (locale: PublicLocale, status: number, above: ReactNode): Promise<Answer> => {
  const words = publicWords(locale);
  const inside = (
    <PublicVerify locale={locale} words={words}>
      {above}
    </PublicVerify>
  );
  const prepared = await prepare(await verifyDocument(locale, inside), html);
  return { status, prepared, keep: "never" };
};
