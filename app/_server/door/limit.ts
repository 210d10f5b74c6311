import type { IncomingMessage } from "node:http";
import { sessionCookieName } from "../cookie-name";

/** How many bytes a form may have: a little less than where Next would cut it off without a word, less from who brings no session, and of a text that anybody checks as much as the longest statement. */
const most = { form: 1_000_000, ofNobody: 64_000, verify: 500_000 };

/** How many bytes of body a request may bring. What takes files as they come has limits of its own, once it knows the sender. */
export const bodyLimit = ({ method, url = "", headers }: IncomingMessage): number => {
  if (isCheck(`${method} ${url.split("?")[0]}`)) return most.verify;
  if (!`; ${headers.cookie ?? ""}`.includes(`; ${sessionCookieName()}=`)) return most.ofNobody;
  const [path = ""] = url.split("?");
  return takesFiles(`${method} ${path}`) ? Number.POSITIVE_INFINITY : most.form;
};

const isCheck = (request: string) => /^POST (\/(id|en|zh|ja|ar|fr))?\/verify$/.test(request);

const takesFiles = (request: string) =>
  /^POST \/api\/(evidence|uploads|allegations(\/[^/]+\/(answers|attachments))?|recommendations\/[^/]+\/implemented)$|^PATCH \/api\/uploads\/[^/]+$/.test(
    request,
  );

/** Counts what comes in and calls `over` once when it is more than `limit`; what comes after that is let go. */
export const countBody = (request: IncomingMessage, limit: number, over: () => void): void => {
  const push = request.push.bind(request);
  let came = 0;
  request.push = (piece: Buffer | null, ...more: []) => {
    if (piece === null) return push(piece);
    const before = came;
    came += piece.length;
    if (came <= limit) return push(piece, ...more);
    if (before <= limit) over();
    return true;
  };
};
