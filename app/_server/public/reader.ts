import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { type PublicLocale, publicLocales } from "@/app/_words/public-locales";

/** The public language that a reader's browser asks for; Indonesian when it asks for none of ours. */
export const readerLocale = (request: IncomingMessage): PublicLocale =>
  (new Negotiator(request).language(publicLocales) as PublicLocale | undefined) ?? "id";

/** Whether the reader wants a page to look at. */
export const wantsPage = ({ headers, url = "" }: IncomingMessage): boolean =>
  headers["next-action"] === undefined &&
  headers.rsc === undefined &&
  !url.startsWith("/api/") &&
  /\btext\/html\b/.test(headers.accept ?? "");
