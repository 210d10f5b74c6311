import type { ServerResponse } from "node:http";
import { isSecure } from "../is-secure";
import { isLeaving } from "./leave";

/** What stands on every answer, whoever makes it: page, file, error or refusal. A page or document says its own policy and keeps it. */
const everywhere: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/** A year, as browsers ask before they remember it for good; the hosts below ours speak https as well. */
const onlySecure = { "strict-transport-security": "max-age=31536000; includeSubDomains" };

/** The headers that every answer has. */
export const headersOfAll = (): Readonly<Record<string, string>> =>
  isSecure() ? { ...everywhere, ...onlySecure } : everywhere;

/** Puts on an answer what it does not say itself; called before its head leaves. */
export const addMissing = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(headersOfAll()))
    if (!response.hasHeader(name)) response.setHeader(name, value);
  if (isLeaving()) response.setHeader("connection", "close");
};
