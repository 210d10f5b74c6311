import { expect, test } from "vitest";
import { cookieList } from "@/app/_server/cookie-list";
import { everySource } from "./every-source";

/** Name, path, lifetime in seconds, and who may read it; all are SameSite=Lax, and Secure over https. */
const committed = [
  "lang / 31536000 server",
  "runut.calendar /statements/calendar/address 600 server",
  "runut.device / 34560000 server",
  "runut.done / 20 script",
  "runut.enrolment /sign-in 900 server",
  "runut.for / session server",
  "runut.invitation /people/invitation 600 server",
  "runut.kept / 604800 server",
  "runut.left /sign-in 60 server",
  "runut.recovery-codes /sign-in/recovery-codes 600 server",
  "runut.session / 43200 server",
  "theme / 31536000 server",
];

test("Every cookie has its name, reach and lifetime in the committed list, and says what it is for", () => {
  const listed = Object.values(cookieList).map(
    ({ name, path, seconds, httpOnly }) =>
      `${name} ${path} ${seconds ?? "session"} ${httpOnly ? "server" : "script"}`,
  );
  expect(listed.toSorted()).toEqual(committed);
  expect(Object.values(cookieList).filter(({ purpose }) => purpose.length < 10)).toEqual([]);
});

const sets =
  /document\.cookie|cookieStore|\bcookies\.set\(|cookies\(\)\)\.(set|delete)\(|\bjar\.(set|delete)\(|["']set-cookie["']/i;
/** The one place that sets cookies, and the notice that takes its own away in the browser. */
const allowed = ["app/_server/set-cookie.ts", "app/_components/done-notice.tsx"];

test("No other place sets a cookie", () => {
  const setting = everySource()
    .filter(
      ({ path, text }) => /^(app|lib|proxy)/.test(path) && !/\.test\.tsx?$/.test(path) && sets.test(text),
    )
    .map(({ path }) => path);
  expect(setting.toSorted()).toEqual(allowed.toSorted());
  expect('(await cookies()).set("theme", value)').toMatch(sets);
});
