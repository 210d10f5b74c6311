import { createTranslator } from "use-intl/core";
import { lastHop } from "@/app/_server/last-hop";
import { compiledMessages } from "@/app/_words/compiled";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { configuredOrigin } from "@/lib/kernel/origin";
import { Refusal } from "@/lib/kernel/refusal";
import { countAttempt, forgetAttempt } from "@/lib/sessions/attempts";
import { datesBetween } from "@/lib/statements/calendar/dates";
import { calendarFeed, feedDays } from "@/lib/statements/calendar/feed";
import { personOfCalendar } from "@/lib/statements/calendar/person-of";

export const dynamic = "force-dynamic";

const closed = { "cache-control": "no-store", "referrer-policy": "no-referrer", "x-robots-tag": "noindex" };
const plain = (status: number, text: string, more: Record<string, string> = {}) =>
  new Response(`${text}\n`, {
    status,
    headers: { ...closed, ...more, "content-type": "text/plain; charset=utf-8" },
  });
const day = 86_400_000;

/** When statements are due, for the calendar program of whoever has the address, read as that person. An address that there is not, or not any more, is not found. */
export const GET = async (
  request: Request,
  { params }: { params: Promise<{ token: string }> },
): Promise<Response> => {
  const token = /^([\w-]{43})\.ics$/.exec((await params).token)?.[1];
  if (token === undefined) return plain(404, "Not found");
  const at = now();
  const address = lastHop(request.headers.get("x-forwarded-for") ?? "");
  try {
    const tried = await countAttempt([{ kind: "calendar_address", value: address ?? "" }], at);
    const found = await personOfCalendar(token, address);
    if (!found) return plain(404, "Not found");
    await as(job("sign-in"), (tx) => forgetAttempt(tx, tried.ids));
    const { person, tokenId, locale } = found;
    await countAttempt([{ kind: "calendar", value: tokenId }], at);
    const [from, until] = [-feedDays.back, feedDays.ahead].map((days) => new Date(at.getTime() + days * day));
    const t = createTranslator({
      locale,
      messages: compiledMessages[locale],
      namespace: "statements.calendar.feed",
    });
    const dates = await as(person, (tx) => datesBetween(tx, from ?? at, until ?? at), "read only");
    const words = { name: t("name"), release: t("release"), update: t("update") };
    return new Response(calendarFeed(dates, person, words, { origin: configuredOrigin(), at }), {
      headers: { ...closed, "content-type": "text/calendar; charset=utf-8" },
    });
  } catch (error) {
    if (error instanceof Refusal && error.key === "session.too_many")
      return plain(429, "Too many requests", { "retry-after": "900" });
    throw error;
  }
};
