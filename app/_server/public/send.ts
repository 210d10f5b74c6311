import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import type { Coding, Prepared } from "./prepared";

/** How long others may keep an answer: a shared cache ten seconds, and a day while we do not answer; for good what has its digest in its address; what answers somebody alone not at all. */
const keeping = {
  briefly: "public, max-age=0, s-maxage=10, stale-while-revalidate=30, stale-if-error=86400",
  for_good: "public, max-age=31536000, immutable",
  never: "no-store",
} as const;

export type Answer = {
  status: number;
  prepared: Prepared;
  keep: keyof typeof keeping;
  headers?: Readonly<Record<string, string>> | undefined;
};

/** No script, no frame, nothing from elsewhere. */
export const publicPolicy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Sends a prepared document in the form that the reader takes; 304 when they hold that form already, and no body for HEAD. */
export const send = (
  request: IncomingMessage,
  response: ServerResponse,
  { status, prepared, keep, headers = {} }: Answer,
): void => {
  const { bytes, tags, type } = prepared;
  const coding = codingFor(request, prepared);
  const body = bytes[coding] ?? bytes.identity;
  response.setHeader("content-type", type);
  response.setHeader("content-security-policy", publicPolicy);
  response.setHeader("cache-control", keeping[keep]);
  const isKept = keep !== "never";
  if (isKept) response.setHeader("etag", tags[coding]);
  if (bytes.br) response.setHeader("vary", "Accept-Encoding");
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (isKept && status === 200 && holds(request.headers["if-none-match"], tags[coding])) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-length", body.length);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : body);
};

/** Sends the reader on to an address. */
export const sendOn = (response: ServerResponse, to: string, headers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.writeHead(303, { location: to, "content-length": 0 }).end();
};

const compressed: Coding[] = ["br", "gzip"];

const codingFor = (request: IncomingMessage, { bytes }: Prepared): Coding => {
  if (!bytes.br || request.headers["accept-encoding"] === undefined) return "identity";
  const offered = [...compressed, "identity"];
  return (new Negotiator(request).encoding(offered, { preferred: compressed }) ?? "identity") as Coding;
};

/** Whether one of the tags that the reader sent is this one, by the weak comparison of RFC 9110 §8.8.3.2; a tag may hold commas. */
const holds = (sent: string | undefined, tag: string): boolean =>
  sent !== undefined &&
  (sent.trim() === "*" || Boolean(sent.match(/"[^"]*"/g)?.some((each) => each === tag)));
