import type { IncomingMessage } from "node:http";
import type { ReactElement } from "react";
import { PublicAsk, PublicSubscribe, PublicTold } from "@/app/_components/public-subscribe";
import { publicWords } from "@/app/_components/public-words";
import type { PublicLocale } from "@/app/_words/public-locales";
import { now } from "@/lib/kernel/clock";
import { mailServer } from "@/lib/mail/server";
import { email } from "@/lib/people/email";
import { confirmSubscription, endSubscription, standOfSubscription } from "@/lib/subscriptions/answer";
import { askToSubscribe } from "@/lib/subscriptions/ask";
import type { Place } from "./address";
import { subscribeDocument } from "./documents";
import type { FailureStatus } from "./failures";
import { html, prepare } from "./prepared";
import { readSent, typedIn } from "./read-sent";
import type { Answer } from "./send";
import { isTooMany } from "./too-many";

type Subscribing = Extract<Place, { is: "subscribe" | "confirm" | "unsubscribe" }>;

/** What is answered where somebody subscribes, confirms it or ends it. Only what is sent changes anything: whatever opens the links of a mail beforehand confirms and ends nothing. */
export const subscribing = (
  request: IncomingMessage,
  place: Subscribing,
): Promise<Answer | FailureStatus> => {
  const isSent = request.method === "POST";
  if (place.is === "subscribe") return isSent ? asked(request, place.locale) : form(place.locale);
  return place.is === "confirm" ? confirming(place, isSent) : ending(place, isSent);
};

const form = (locale: PublicLocale): Promise<Answer> => page(locale, "subscribe", 200, formOf(locale));

const formOf = (locale: PublicLocale, above?: ReactElement, typed?: string) => (
  <PublicSubscribe locale={locale} words={publicWords(locale)} isOn={mailServer() !== null} typed={typed}>
    {above}
  </PublicSubscribe>
);

/** The same answer whether or not the address was known. */
const asked = async (request: IncomingMessage, locale: PublicLocale): Promise<Answer | FailureStatus> => {
  const sent = await readSent(request);
  if (!sent) return 400;
  if (!mailServer()) return page(locale, "subscribe", 404, formOf(locale));
  if (await isTooMany(request, "subscribe")) return 429;
  const { t } = publicWords(locale);
  const typed = typedIn(sent, "address");
  const address = email().safeParse(typed);
  if (!address.success) {
    const above = <PublicTold kind="caution">{t("subscribe.bad_address")}</PublicTold>;
    return page(locale, "subscribe", 422, formOf(locale, above, typed.slice(0, 254)));
  }
  await askToSubscribe({ address: address.data, language: locale, at: now() });
  return told(locale, "subscribe", "subscribe.title", t("subscribe.sent"));
};

const confirming = async (
  { locale, token }: Extract<Place, { is: "confirm" }>,
  isSent: boolean,
): Promise<Answer> => {
  const { t } = publicWords(locale);
  const path = `subscribe/${token}`;
  const stands = isSent
    ? (await confirmSubscription(token, now())) && "confirmed"
    : await standOfSubscription(token, now());
  if (stands === "confirmed")
    return told(locale, path, "subscribe.confirm.title", t("subscribe.confirm.done"));
  if (!stands) return told(locale, path, "subscribe.confirm.title", t("subscribe.confirm.gone"), 404);
  return page(
    locale,
    path,
    200,
    <PublicAsk
      title={t("subscribe.confirm.title")}
      why={t("subscribe.confirm.why")}
      act={t("subscribe.confirm.act")}
      to={`/${locale}/${path}`}
    />,
  );
};

const ending = async (
  { locale, token }: Extract<Place, { is: "unsubscribe" }>,
  isSent: boolean,
): Promise<Answer> => {
  const { t } = publicWords(locale);
  const path = `unsubscribe/${token}`;
  if (isSent) await endSubscription(token, now());
  if (isSent || !(await standOfSubscription(token, now())))
    return told(locale, path, "subscribe.end.title", t("subscribe.end.done"));
  return page(
    locale,
    path,
    200,
    <PublicAsk
      title={t("subscribe.end.title")}
      why={t("subscribe.end.why")}
      act={t("subscribe.end.act")}
      to={`/${locale}/${path}`}
    />,
  );
};

type Title = "subscribe.title" | "subscribe.confirm.title" | "subscribe.end.title";

const told = (locale: PublicLocale, path: string, title: Title, said: string, status = 200) =>
  page(
    locale,
    path,
    status,
    <div className="prose">
      <h1>{publicWords(locale).t(title)}</h1>
      <PublicTold kind={status === 200 ? "info" : "caution"}>{said}</PublicTold>
    </div>,
  );

const page = async (
  locale: PublicLocale,
  path: string,
  status: number,
  inside: ReactElement,
): Promise<Answer> => ({
  status,
  prepared: await prepare(await subscribeDocument(locale, `/${path}`, inside), html),
  keep: "never",
});
