import type { IncomingMessage, ServerResponse } from "node:http";
import type { PublicLocale } from "@/app/_words/public-locales";
import { sentenceOf } from "@/lib/kernel/described";
import { sessionCookieName } from "../cookie-name";
import { type Place, placeAt } from "./address";
import { NoAnswer } from "./answer-cache";
import { type FailureStatus, failureAnswer } from "./failures";
import { addressOfCode, findDocument } from "./find";
import { readerLocale } from "./reader";
import { type Answer, send, sendOn } from "./send";
import { subscribing } from "./subscribe";
import { verifyForm, verifySent } from "./verify";

/** Answers what is asked of the public side, from memory and before anything else in this process; false when the address is none of the public's. Next takes Content-Encoding and Content-Length away from whatever a route handler of its own says, and would compress every answer anew. */
export const answerPublicly = (request: IncomingMessage, response: ServerResponse): boolean => {
  const place = placeAt(request.url ?? "");
  if (!place || (place.is === "root" && hasSession(request))) return false;
  void answer(place, request, response).catch(async (error) => {
    const isAway = error instanceof NoAnswer;
    if (!isAway) console.error(`A public page cannot be made: ${sentenceOf(error)}`);
    if (response.headersSent) return response.end();
    const headers = isAway ? { "retry-after": "10" } : undefined;
    send(request, response, await failureAnswer(localeOf(place, request), isAway ? 503 : 500, headers));
  });
  return true;
};

const answer = async (place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const locale = localeOf(place, request);
  const fail = async (status: FailureStatus, headers?: Answer["headers"]) =>
    send(request, response, await failureAnswer(locale, status, headers));

  const takes = takesForms.has(place.is) ? ["GET", "HEAD", "POST"] : ["GET", "HEAD"];
  if (!takes.includes(request.method ?? "")) return fail(405, { allow: takes.join(", ") });
  if (place.is === "root") return sendOn(response, `/${locale}/statements`, byReader("Cookie"));
  if (place.is === "language") return sendOn(response, `/${locale}/statements`, {});
  if (place.is === "code") {
    const to = place.code && (await addressOfCode(place.code, locale));
    return to ? sendOn(response, to, byReader()) : fail(404);
  }
  if (place.is === "verify") {
    if (request.method !== "POST") return send(request, response, await verifyForm(locale));
    const found = await verifySent(request, locale);
    if (response.headersSent) return;
    if (typeof found === "number") return fail(found);
    return "to" in found ? sendOn(response, found.to, {}) : send(request, response, found);
  }
  if (place.is === "subscribe" || place.is === "confirm" || place.is === "unsubscribe") {
    const said = await subscribing(request, place);
    if (response.headersSent) return;
    return typeof said === "number" ? fail(said) : send(request, response, said);
  }
  const prepared = await findDocument(place);
  if (!prepared) return fail(404);
  const headers = place.is === "pdf" ? fileNamed(`${place.slug}-${place.code}.pdf`) : undefined;
  const keep = place.is === "look" ? "for_good" : "briefly";
  send(request, response, { status: 200, prepared, keep, headers });
};

const takesForms: ReadonlySet<Place["is"]> = new Set(["verify", "subscribe", "confirm", "unsubscribe"]);

const localeOf = (place: Place, request: IncomingMessage): PublicLocale =>
  ("locale" in place ? place.locale : null) ?? readerLocale(request);

/** Saved and not shown: what a browser shows a file with would not run under the policy of these pages. Slugs and codes are ASCII without quotes. */
const fileNamed = (name: string) => ({ "content-disposition": `attachment; filename="${name}"` });

/** What leads each reader elsewhere is kept by nobody. */
const byReader = (...more: string[]) => ({
  "cache-control": "no-store",
  vary: ["Accept-Language", ...more].join(", "),
});

/** Whoever brings a session is led to their day by the desk. */
export const hasSession = ({ headers }: IncomingMessage): boolean =>
  `; ${headers.cookie ?? ""}`.includes(`; ${sessionCookieName()}=`);
