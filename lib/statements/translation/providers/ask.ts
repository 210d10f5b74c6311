import { lookup } from "node:dns";
import { type IncomingMessage, request as overHttp } from "node:http";
import { request as overHttps } from "node:https";
import type { LookupFunction } from "node:net";
import { isClosedAddress } from "@/lib/kernel/closed-address";
import { NoTranslation } from "./provider";

/** How long an answer may take, in milliseconds, and how many bytes it may have. */
export type Limits = { time: number; size: number };

/** Asks a service that administrators entered, and no other place: follows no redirect, keeps no connection, and goes to no closed address whatever its name stands for. Gives the JSON of a whole answer; throws `NoTranslation` otherwise, and of what a service says beside it nothing is passed on. */
export const ask = async (url: string, sent: object | null, { time, size }: Limits): Promise<unknown> => {
  if (isClosedAddress(new URL(url).hostname)) throw new NoTranslation("service.silent");
  const body = sent === null ? null : Buffer.from(JSON.stringify(sent), "utf8");
  let answer: { status: number; text: string };
  try {
    answer = await wholeAnswer(url, body, size, AbortSignal.timeout(time));
  } catch (error) {
    throw error instanceof NoTranslation ? error : new NoTranslation("service.silent");
  }
  if (answer.status !== 200) throw new NoTranslation("service.refused");
  try {
    return JSON.parse(answer.text) as unknown;
  } catch {
    throw new NoTranslation("service.unfit");
  }
};

const wholeAnswer = async (url: string, body: Buffer | null, size: number, signal: AbortSignal) => {
  const response = await begun(url, body, signal);
  const pieces: Buffer[] = [];
  let read = 0;
  for await (const piece of response as AsyncIterable<Buffer>) {
    read += piece.length;
    // Leaving the loop ends the connection.
    if (read > size) throw new NoTranslation("service.unfit");
    pieces.push(piece);
  }
  return { status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString("utf8") };
};

const begun = (url: string, body: Buffer | null, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const asking = (url.startsWith("https:") ? overHttps : overHttp)(url, {
      method: body === null ? "GET" : "POST",
      headers: {
        accept: "application/json",
        "accept-encoding": "identity",
        ...(body === null ? {} : { "content-type": "application/json", "content-length": body.length }),
      },
      agent: false,
      lookup: openAddresses,
      signal,
    });
    asking.on("response", resolve).on("error", reject);
    asking.end(body ?? undefined);
  });

/** Looks a name up when the connection is made, so that it cannot stand for one address when it is judged and for another when it is used. */
const openAddresses: LookupFunction = (host, options, found) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const open = (addresses ?? []).filter(({ address }) => !isClosedAddress(address));
    const [first] = open;
    if (error || !first) found(error ?? new Error("no open address"), "", 0);
    else if (options.all) found(null, open);
    else found(null, first.address, first.family);
  });
};
