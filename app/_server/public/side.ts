import type { IncomingMessage } from "node:http";
import { isPublicLocale } from "@/app/_words/public-locales";
import { cookieName } from "../cookie-name";
import type { PublicSide } from "../door/stand";
import { answerPublicly, hasSession } from "./answer";
import { failurePage } from "./failures";
import { readerLocale, wantsPage } from "./reader";
import { publicPolicy } from "./send";

/** The public side as the door knows it. Whoever is signed in has the desk's own page for what is not there. */
export const publicSide: PublicSide = {
  answers: answerPublicly,
  page: (request, status) => {
    if (!wantsPage(request) || (status === 404 && hasSession(request))) return null;
    const page = failurePage(chosenLocale(request), status);
    return page
      ? {
          headers: { "content-type": page.type, "content-security-policy": publicPolicy },
          body: page.bytes.identity,
        }
      : null;
  },
};

/** The language that somebody chose at the desk, else the one that their browser asks for. */
const chosenLocale = (request: IncomingMessage) => {
  const name = `${cookieName("lang")}=`;
  const chosen = (request.headers.cookie ?? "").split("; ").find((each) => each.startsWith(name));
  const locale = chosen?.slice(name.length) ?? "";
  return isPublicLocale(locale) ? locale : readerLocale(request);
};
