import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { DoorStatus } from "@/app/_words/door";
import { bodyLimit } from "./limit";

/** Why a request goes no further, by what its head says, or null: an address that cannot be read or is Next's own, a method that only repeats what was sent or opens a way through, an act sent from another site, a body that is announced as too large. */
export const judge = (request: IncomingMessage): DoorStatus | null => {
  const { method = "GET", url = "", headers } = request;
  if (!isReadable(url)) return 400;
  if (ofNext.test(url)) return 404;
  if (refused.has(method)) return 405;
  if (!reads.has(method) && isForeign(headers)) return 403;
  if (Number(headers["content-length"] ?? 0) > bodyLimit(request)) return 413;
  return null;
};

/** Whether an address of the desk is served before the database was reached: what pages are drawn with, and how things stand. */
export const isServedAlways = (url: string): boolean =>
  /^\/(icon\.svg|_next\/static\/|api\/health(\?|$))/.test(url);

/** Pages that Next makes when something fails; asked for by their address they answer as if something had. */
const ofNext = /^\/_(global-error|not-found|error)(?![\w-])/;

/** TRACE would send cookies back in a body (RFC 9110 §9.3.8). */
const refused = new Set(["TRACE", "TRACK", "CONNECT"]);

const reads = new Set(["GET", "HEAD", "OPTIONS"]);

/** A path from our root, in UTF-8 once decoded, and without control characters, which no column keeps. */
const isReadable = (url: string): boolean => {
  const [path = "", query = ""] = url.split(/\?(.*)/s);
  try {
    return path.startsWith("/") && !/\p{Cc}/u.test(decodeURIComponent(path)) && !/%00/.test(query);
  } catch {
    return false;
  }
};

/** A browser says with every act which site it comes from; who says nothing is no browser and carries nobody's cookies. */
const isForeign = ({ origin, host, "x-forwarded-host": forwarded }: IncomingHttpHeaders): boolean => {
  if (origin === undefined) return false;
  const ours = [forwarded].flat()[0]?.split(",")[0]?.trim() || host;
  return !URL.canParse(origin) || new URL(origin).host !== ours;
};
