import { subscribe } from "node:diagnostics_channel";
import { type IncomingMessage, type RequestListener, type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";
import { doorSentence } from "@/app/_words/door";
import { type UnderWay, whileUnderWay } from "@/lib/kernel/under-way";
import { watchAnswer } from "./answer";
import { headersOfAll } from "./headers";
import { judge } from "./judge";
import { closeWhenLeaving } from "./leave";
import { bodyLimit, countBody } from "./limit";

/** Stands in front of whatever answers requests in this process, pages, files and routes alike: what cannot be read, comes from another site or is too large goes no further, and every answer has its headers. */
export const standAtTheDoor = (): void => {
  const known = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (known.has(server)) return;
    known.add(server);
    closeWhenLeaving(server);
    const inside = server.listeners("request") as RequestListener[];
    server.removeAllListeners("request");
    server.on("request", standing(inside));
    server.on("clientError", tellUnreadable);
  });
};

const standing =
  (inside: readonly RequestListener[]): RequestListener =>
  (request, response) => {
    const reads = request.method === "GET" || request.method === "HEAD";
    const leaving = new AbortController();
    response.once("close", () => {
      if (!response.writableFinished) leaving.abort();
    });
    const underWay: UnderWay = { reads, taken: false, left: leaving.signal };
    const isDecoded = isDecodedByNext(request);
    const { refuse } = watchAnswer(response, {
      instead: (status) => {
        if (status !== 500) return null;
        if (underWay.forNow) return underWay.forNow;
        if (isDecoded && !underWay.taken) return 400;
        // A page has its own words for a failure, a route has none.
        return request.url?.startsWith("/api/") ? 500 : null;
      },
      // The script of a page shows what an act is told under this very type alone.
      type: request.headers["next-action"] === undefined ? "text/plain; charset=utf-8" : "text/plain",
    });
    const wrong = judge(request);
    if (wrong) return refuse(wrong);
    countBody(request, bodyLimit(request), () => refuse(413));
    whileUnderWay(underWay, () => {
      for (const answer of inside) answer(request, response);
    });
  };

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
