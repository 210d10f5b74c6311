import type { ServerResponse } from "node:http";
import { addMissing } from "./headers";

/** What stands in an answer about a status. */
export type Told = { headers: Readonly<Record<string, string>>; body: Buffer };

type Watch = {
  /** The status whose sentence is told in place of this one: the failure was the request's own, or is for now, or had no words; null for what stays as it is. */
  instead: (status: number) => number | null;
  /** What is told of a status. */
  tell: (status: number) => Told;
};

/** Stands between an answer and whoever makes it: its head has what every answer has, a refusal without words gets its sentence, and a failure that was the request's own is told as such. Returns what answers at once instead. */
export const watchAnswer = (response: ServerResponse, { instead, tell }: Watch) => {
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map((each) =>
    each.bind(response),
  ) as [ServerResponse["writeHead"], ServerResponse["write"], ServerResponse["end"]];
  let isReplaced = false;
  let isBare = false;

  /** Answers with what is told of a status; whatever is written later is let go. */
  const refuse = (status: number): void => {
    if (isReplaced || response.headersSent) return;
    isReplaced = true;
    for (const name of response.getHeaderNames()) if (ofTheBody.test(name)) response.removeHeader(name);
    const { headers, body } = tell(status);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("content-length", body.length);
    response.setHeader("cache-control", "no-store");
    addMissing(response);
    writeHead(status);
    end(body);
  };
  /** Before the head leaves. */
  const complete = (status: number): void => {
    if (response.headersSent) return;
    const better = instead(status);
    if (better !== null) {
      refuse(better);
      return;
    }
    isBare = status >= 400 && status < 500 && !response.hasHeader("content-type");
    if (isBare) {
      response.removeHeader("content-length");
      for (const [name, value] of Object.entries(tell(status).headers)) response.setHeader(name, value);
    }
    addMissing(response);
  };

  response.writeHead = (status: number, ...more: never[]) => {
    complete(status);
    return isReplaced ? response : writeHead(status, ...more);
  };
  response.write = (...parts: never[]) => {
    complete(response.statusCode);
    isBare = false;
    return isReplaced || (write as (...parts: never[]) => boolean)(...parts);
  };
  response.end = (...parts: unknown[]) => {
    complete(response.statusCode);
    if (isReplaced) return response;
    const [piece] = parts;
    const isEmpty = piece === undefined || piece === null || typeof piece === "function";
    if (isBare && isEmpty) return end(tell(response.statusCode).body);
    return (end as (...parts: unknown[]) => ServerResponse)(...parts);
  };
  return { refuse };
};

const ofTheBody = /^(content-|transfer-encoding|etag|last-modified|cache-control|set-cookie)/;
