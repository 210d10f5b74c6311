import { expect } from "@playwright/test";
import type { Answered, Asked } from "./ask";

const everywhere = [
  "content-security-policy",
  "x-content-type-options",
  "referrer-policy",
  "x-frame-options",
];

/** That an answer is none of a failure: no 5xx, every header that all have, a sentence where it refuses, Secure cookies, and leading nowhere else. */
export const expectSound = (origin: string, asked: Asked, { status, headers, text }: Answered): void => {
  const about = `${asked.method} ${asked.path} ${JSON.stringify(asked.headers)} ${JSON.stringify(`${asked.body ?? ""}`.slice(0, 800))} -> ${status} ${text.slice(0, 200)}`;
  // That a part of Runut is down is what that route is there to say.
  if (!asked.path.startsWith("/api/health")) expect(status, about).toBeLessThan(500);
  for (const name of [...everywhere, "strict-transport-security"])
    expect(headers[name], `${name} of ${about}`).toBeTruthy();
  // A script that sent an act is told in a way of its own.
  const isForScript = asked.headers?.["next-action"] !== undefined || asked.headers?.rsc !== undefined;
  if (status >= 400 && asked.method !== "HEAD" && !isForScript) expect(text, about).toMatch(/\w \w|\w+\./);
  // What says that an act was done holds nothing of a session, and a script takes it away once it was shown.
  const kept = (headers["set-cookie"] ?? []).filter((cookie) => !cookie.startsWith("__Host-runut.done="));
  for (const cookie of kept)
    expect(cookie, about).toMatch(
      /^__(Host|Secure)-.*; HttpOnly.*; Secure|^__(Host|Secure)-.*; Secure.*; HttpOnly/i,
    );
  const leads = [headers.location, headers["x-action-redirect"]].flat().filter((each) => each !== undefined);
  for (const address of leads)
    expect(new URL(address.replace(/;(push|replace)$/, ""), origin).origin, about).toBe(origin);
};
