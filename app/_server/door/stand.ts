import { subscribe } from "node:diagnostics_channel";
import {
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from "node:http";
import type { Duplex } from "node:stream";
import { doorSentence } from "@/app/_words/door";
import { isDeskOpen } from "@/lib/health/serving";
import { type UnderWay, whileUnderWay } from "@/lib/kernel/under-way";
import { type Told, watchAnswer } from "./answer";
import { headersOfAll } from "./headers";
import { isServedAlways, judge } from "./judge";
import { closeWhenLeaving } from "./leave";
import { bodyLimit, countBody } from "./limit";

/** The side of this process that anybody reads: `answers` tells whether it answers a request itself, and `page` is what somebody who wants a page is shown instead of a sentence. */
export type PublicSide = {
  answers: (request: IncomingMessage, response: ServerResponse) => boolean;
  page: (request: IncomingMessage, status: number) => Told | null;
};
const nobody: PublicSide = { answers: () => false, page: () => null };

/** Stands in front of whatever answers requests in this process, pages, files and routes alike: what cannot be read, comes from another site or is too large goes no further, and every answer has its headers. */
export const standAtTheDoor = (publicSide: PublicSide = nobody): void => {
  const known = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    closeWhenLeaving(server);
    const inside = server.listeners("request") as RequestListener[];
    server.removeAllListeners("request");
    server.on("request", standing(inside, publicSide));
    server.on("clientError", tellUnreadable);
  });
};

const standing =
  (inside: readonly RequestListener[], publicSide: PublicSide): RequestListener =>
  (request, response) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    const leaving = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) leaving.abort();
    });
    const underWay: UnderWay = { reads, taken: false, left: leaving.signal };
    const isDecoded = isDecodedByNext(request);
    let isPublic = false;
    const { refuse } = watchAnswer(response, {
      instead: (status) => {
        // The public side has its own words, in the language of the address.
        if (isPublic) return null;
        // A page of Next's own about an address that is nobody's.
        if (status === 404 && publicSide.page(request, status) !== null) return 404;
        if (status !== 500) return null;
        if (underWay.forNow) return underWay.forNow;
        if (isDecoded && !underWay.taken) return 400;
        // A page has its own words for a failure, a route has none.
        return request.url?.startsWith("/api/") ? 500 : null;
      },
      tell: (status) => publicSide.page(request, status) ?? sentence(request, status),
    });
    const wrong = judge(request);
    if (wrong) return refuse(wrong);
    countBody(request, bodyLimit(request), () => refuse(413));
    isPublic = publicSide.answers(request, response);
    if (isPublic) return;
    if (!isDeskOpen() && !isServedAlways(request.url ?? "")) return refuse(503);
    whileUnderWay(underWay, () => {
      for (const answer of inside) answer(request, response);
    });
  };

/** The script of a page shows what an act is told under this very type alone. */
const sentence = ({ headers }: IncomingMessage, status: number): Told => ({
  headers: {
    "content-type": headers["next-action"] === undefined ? "text/plain; charset=utf-8" : "text/plain",
  },
  body: Buffer.from(doorSentence(status)),
});

/** Whether Next reads something of it before any code of ours runs: an act sent to a page, or what its router says of itself. */
const isDecodedByNext = ({ method, url = "", headers }: IncomingMessage): boolean =>
  (method === "POST" && !url.startsWith("/api/")) ||
  headers["next-router-state-tree"] !== undefined ||
  headers.rsc !== undefined;

/** What is no HTTP never becomes a request; it is told as Node would, and with what every answer has. */
const tellUnreadable = ({ code }: Error & { code?: string }, socket: Duplex): void => {
  if (!socket.writable) return void socket.destroy();
  const status = (code && statusOf[code]) || 400;
  const sentence = doorSentence(status);
  const head = {
    ...headersOfAll(),
    "content-type": "text/plain; charset=utf-8",
    "content-length": sentence.length,
    connection: "close",
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join("")}\r\n${sentence}`);
};

const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};
