import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { encode } from "next-auth/jwt";
import postgres, { type Sql } from "postgres";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { secret } from "@/lib/kernel/secrets";
import { type Accounts, accountsOfACase } from "../accounts-of-a-case";
import { type Asked, ask, askRaw } from "../malformed/ask";
import { builtActions, builtPaths, routedPaths } from "../malformed/built";
import type { Known } from "../malformed/odd";
import { publicPaths } from "../malformed/public-paths";
import { actOf, requestTo } from "../malformed/requests";
import { expectSound } from "../malformed/sound";
import { type Running, run, serving } from "../runut";
import { allRows } from "../structure/all-rows";
import { fc, soak, tries } from "../structure/random";
import { temporaryHome } from "../temporary-home";

/** As behind a proxy that speaks https for it. */
const origin = "https://runut.example";
const host = "runut.example";
const mark = `a word that nobody else says ${randomBytes(6).toString("hex")}`;

let home: string;
let remove: () => void;
let port: number;
let running: Running;
let owner: Sql;
let people: Accounts;
let known: Known;

test.describe.configure({ mode: "serial" });

test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  port = await freePort();
  const given = {
    ...{ RUNUT_HOME: home, PORT: String(port), RUNUT_WEB_PROCESSES: "1", RUNUT_ORIGIN: origin },
    ...{ RUNUT_SMTP: "smtp://127.0.0.1:25", RUNUT_MAIL_FROM: "runut@runut.example" },
  };
  running = await serving(["start", "--no-worker"], given);
  const urlAs = async (role: string) => (await run(["database", "url", "--as", role], given)).out.trim();
  const ownerUrl = await urlAs("owner");
  owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  Object.assign(process.env, {
    RUNUT_HOME: home,
    RUNUT_APP_URL: await urlAs("app"),
    RUNUT_OWNER_URL: ownerUrl,
  });
  const made = await accountsOfACase();
  people = made.people;
  const reference = made.place.split("/").at(-1) ?? "";
  const rows = await owner<{ id: string }[]>`
    (select id from cases) union all (select id from claims) union all (select id from statements)
    union all (select id from referrals) union all (select id from people limit 3)`;
  known = { reference, ids: rows.map(({ id }) => id), mark };
});
test.afterAll(async () => {
  await closePools();
  await owner.end();
  running.child.kill("SIGTERM");
  await running.exited;
  remove();
});

/** The cookie of a session that begins here, since an act that is tried may end it. */
const cookieOf = async (who: keyof Accounts): Promise<string> => {
  const [session] = await owner<
    { id: string }[]
  >`insert into sessions (person_id, created_at, seen_at, expires_at)
    values (${people[who].person.id}, now(), now(), now() + interval '12 hours') returning id`;
  return `__Host-runut.session=${await encode({ token: { sid: session?.id }, secret: secret("session") })}`;
};

const whoever = fc.constantFrom<(keyof Accounts | null)[]>(
  null,
  "coordinator",
  "investigator",
  "administrator",
  "liaison",
  "auditor",
);

/** Sends it as whoever it is, from a page of this site. */
const sendAs = async (who: keyof Accounts | null, asked: Asked) => {
  const cookie = who === null ? {} : { cookie: await cookieOf(who) };
  const whole = {
    ...asked,
    headers: { host, origin, "sec-fetch-site": "same-origin", ...asked.headers, ...cookie },
  };
  expectSound(origin, whole, await ask(port, whole));
};

/** The log, in which each act stands as a whole, and what a page or an act that takes nothing writes: looks, notices marked as read, sessions, a new address of the calendar, and what a refused form holds for whoever sent it. */
const mayChange = new Set([
  "sessions",
  "sign_in_attempts",
  "notices",
  "case_looks",
  "calendar_tokens",
  "kept_forms",
  "audit_events",
  "audit_pending",
  "audit_personal",
  "audit_checkpoints",
  "audit_leaves",
  "audit_nodes",
  "record_digests",
  "record_salts",
]);

/** What stands in every table but those. */
const records = async () =>
  Object.fromEntries(Object.entries(await allRows(owner)).filter(([table]) => !mayChange.has(table)));

/** Several at a time, as a server meets them. */
const each = <T>(all: readonly T[], arbitrary: (one: T) => fc.Arbitrary<Asked>) =>
  Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (const one of all.filter((_, index) => index % 4 === lane))
        await fc.assert(fc.asyncProperty(whoever, arbitrary(one), sendAs), {
          ...tries(2),
          endOnFailure: true,
        });
    }),
  );

test("No page, route or act that the build lists fails at an address, field, header or body that no form sends", async () => {
  test.setTimeout(480_000 * soak);
  const [paths, acts] = [builtPaths(), builtActions()];
  const listed = new Set(paths.map(({ path }) => path));
  expect(routedPaths().filter((path) => !path.startsWith("/_") && !listed.has(path))).toEqual([]);
  const before = await records();
  const greeting = running.said().length;
  await each([...paths, ...publicPaths("tidak-ada-00000000", "0".repeat(16))], (path) =>
    requestTo(path, known),
  );
  await each(acts, (act) => actOf(act, known));
  expect(await records()).toEqual(before);
  expect(running.said()).not.toContain(mark);
  expect(
    running
      .said()
      .slice(greeting)
      .replaceAll(/[\n\t]/g, ""),
  ).not.toMatch(/[\p{Cc}\u202E]/u);
});

test("Addresses outside the rooms have the headers of every answer too", async () => {
  for (const path of [
    "/invitation/x.y",
    "/en/foo",
    "/uploads/x",
    "/api/nope",
    "/_next/static/nope.js",
    "/icon.svg",
  ])
    await sendAs(null, { method: "GET", path });
});

test("The log of next-auth is closed, and what is sent to its other doors cannot make it fail", async () => {
  const status = async (method: string, door: string, body?: string, type = "application/json") => {
    const headers = {
      host,
      origin,
      ...(body && { "content-type": type, "content-length": String(Buffer.byteLength(body)) }),
    };
    const asked = { method, path: `/api/auth/${door}`, headers, body };
    const answered = await ask(port, asked);
    expectSound(origin, asked, answered);
    return answered.status;
  };
  expect(await status("POST", "_log", '{"code":"a","level":"error","message":"forged"}')).toBe(404);
  for (const door of ["_log", "verify-request", "callback/none", "signin/none"])
    expect(await status("GET", door)).toBe(404);
  for (const body of ["{", "null", '{"csrfToken":{}}', '{"callbackUrl":"//evil.example","json":true}'])
    expect(await status("POST", "callback/credentials", body), body).toBeLessThan(500);
  expect(
    await status(
      "POST",
      "callback/credentials",
      "email=%00&callbackUrl=no+address",
      "application/x-www-form-urlencoded",
    ),
  ).toBeLessThan(500);
  expect(await status("POST", "callback/credentials", "x", "multipart/form-data")).toBe(400);
  expect(await status("GET", "signin?callbackUrl=no+address")).toBeLessThan(500);
});

test("What is no HTTP is told so with the headers of every answer", async () => {
  for (const bytes of [
    "\0\0\0\0\r\n\r\n",
    "GET\r\n\r\n",
    "GET / HTTP/1.1\r\nno colon\r\n\r\n",
    `GET / HTTP/1.1\r\nHost: a\r\nA: ${"x".repeat(70_000)}\r\n\r\n`,
  ]) {
    const text = await askRaw(port, bytes);
    expect(text).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(text).toMatch(/content-security-policy: default-src 'none'/i);
  }
  // Runut speaks HTTP alone: whoever asks for something else is let go.
  await askRaw(port, "GET /today HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
});
