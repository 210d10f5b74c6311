import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { doorSentences } from "@/app/_words/door";
import { closePools } from "@/db/connect";
import { type Embedded, startEmbedded } from "@/db/embedded";
import { freePort } from "@/db/free-port";
import { roles } from "@/db/schema/vocabulary";
import type { SampleAccount } from "@/lib/sample/load";
import { checkCredentials } from "@/lib/sessions/credentials";
import { codeOf } from "../accounts";
import { type Running, run, type Surroundings, serving } from "../runut";
import { temporaryHome } from "../temporary-home";

test.describe.configure({ mode: "serial" });

let home: string;
let remove: () => void;
let server: Embedded;
let superuser: Sql;
let given: Surroundings;
let running: Running | undefined;

/** A server that Runut did not start, with a database whose owner may make roles and no more. */
test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  const elsewhere = join(home, "elsewhere");
  server = await startEmbedded(elsewhere, "of the superuser", false);
  superuser = postgres(server.ownerUrl, { max: 1, onnotice: () => undefined });
  await superuser.unsafe("create role ministry login createrole password 'of the owner'");
  await superuser.unsafe("create database cases owner ministry");
  const url = new URL(server.ownerUrl);
  Object.assign(url, { username: "ministry", password: "of the owner", pathname: "/cases" });
  given = { RUNUT_HOME: join(home, "runut"), DATABASE_URL: url.href, PORT: "0" };
});
test.afterAll(async () => {
  running?.child.kill("SIGTERM");
  await running?.exited;
  await superuser.end({ timeout: 0 });
  await server.stop();
  remove();
});

const accountsOf = async (): Promise<SampleAccount[]> => {
  const { code, out } = await run(["demo", "accounts", "--json"], given);
  expect(code).toBe(0);
  return JSON.parse(out);
};

test("A command on a database that was never prepared says so, and makes none", async () => {
  expect(await run(["audit", "verify"], given)).toMatchObject({
    code: 1,
    err: "runut: This database was not prepared yet. Start Runut, or give `npx runut migrate`.\n",
  });
  const nowhere = join(home, "nowhere");
  const verified = await run(["audit", "verify"], { RUNUT_HOME: nowhere });
  expect(verified).toMatchObject({ code: 1, err: expect.stringContaining("There is no database in ") });
  expect(existsSync(join(nowhere, "postgres"))).toBe(false);
});

test("`migrate` prepares a database elsewhere as its owner, twice as well, and makes the roles that serve", async () => {
  for (const _ of ["first", "again"]) {
    expect(await run(["migrate"], given)).toMatchObject({ code: 0, out: "The database is up to date.\n" });
  }
  const made = await superuser`select rolname, rolsuper or rolbypassrls or rolcreaterole as any_power
    from pg_roles where rolname like 'runut\\_%' and rolname <> 'runut_owner' order by 1`;
  expect([...made]).toEqual([
    { rolname: "runut_app", any_power: false },
    { rolname: "runut_worker", any_power: false },
  ]);
});

test("`demo` serves from it without a server of its own", async () => {
  running = await serving(["demo"], given);
  const origin = /Runut is at (\S+)/.exec(running.said())?.[1];
  const response = await fetch(`${origin}/api/health`);
  const states = { database: "up", storage: "up", worker: "up", rights: "whole" };
  expect([response.status, await response.json()]).toMatchObject([200, states]);
  for (const part of ["postgres", "run/postgres.json"])
    expect(existsSync(join(`${given.RUNUT_HOME}`, part)), part).toBe(false);
});

test("`demo accounts --json` prints an account for each role, with which one can sign in", async () => {
  const accounts = await accountsOf();
  for (const account of accounts) {
    expect(account).toEqual({
      name: expect.stringMatching(/\S/),
      email: expect.stringMatching(/^[^@\s]+@[^@\s]+$/),
      password: expect.stringMatching(/^([a-z2-9]{5}-){3}[a-z2-9]{5}$/),
      totpSecret: expect.stringMatching(/^[A-Z2-7]{32}$/),
      role: expect.stringMatching(/./),
      organisation: expect.stringMatching(/\S/),
    });
  }
  expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles));
  const { out } = await run(["database", "url", "--as", "app"], given);
  Object.assign(process.env, { RUNUT_HOME: given.RUNUT_HOME, RUNUT_APP_URL: out.trim() });
  const [{ email, password, totpSecret } = {} as SampleAccount] = accounts;
  const verdict = await checkCredentials({ email, password, code: codeOf(totpSecret) }, new Date());
  await closePools();
  expect(verdict).toMatchObject({ proved: "totp" });
});

test("a second `demo` keeps the accounts and says that the sample is there", async () => {
  const before = await accountsOf();
  running?.child.kill("SIGINT");
  expect(await running?.ended).toMatchObject({ code: 0 });
  running = await serving(["demo"], given);
  expect(running.said()).toContain("The database has its data: sample skipped.");
  expect(await accountsOf()).toEqual(before);
});

test("`backup` while it serves and `restore` into another database bring back a whole log and whole evidence", async () => {
  const folder = join(home, "backup");
  expect(await run(["backup", folder], given)).toMatchObject({ code: 0 });
  await superuser.unsafe("create database restored owner ministry");
  const DATABASE_URL = given.DATABASE_URL?.replace(/cases$/, "restored") ?? "";
  const again = { ...given, RUNUT_HOME: join(home, "restored"), DATABASE_URL };
  const unsaid = await run(["restore", folder], again);
  expect(unsaid).toMatchObject({ code: 2, err: expect.stringContaining("--erasures FILE") });
  const erasures = join(home, "erasures.jsonl");
  writeFileSync(erasures, (await run(["audit", "erasures"], given)).out);
  const restored = await run(["restore", folder, "--erasures", erasures, "--json"], again);
  expect([restored.code, JSON.parse(restored.out)]).toMatchObject([
    0,
    { log: { ok: true }, broken: [], erasedAgain: 0 },
  ]);
  for (const judge of [
    ["audit", "verify"],
    ["evidence", "check"],
  ]) {
    const { code, out, err } = await run(judge, again);
    expect([judge, code, err]).toEqual([judge, 0, ""]);
    expect(out).not.toBe("");
  }
});

test("A database that cannot be reached is refused in one sentence, and nothing is started", async () => {
  const unreachable = { ...given, DATABASE_URL: "postgres://ministry:wrong@127.0.0.1:9/cases" };
  const { code, err } = await run(["migrate"], unreachable);
  expect([code, err.trim().split("\n").length]).toEqual([1, 1]);
  expect(err).toContain("127.0.0.1:9");
  const malformed = await run(["migrate"], { ...given, DATABASE_URL: "cases" });
  expect([malformed.code, malformed.err.trim()]).toEqual([
    2,
    "runut: DATABASE_URL must look like postgres://user:password@host:5432/database.",
  ]);
});

test("A start while the database is down serves the public pages from disk, waits, and opens the desk once it answers", async () => {
  const own = { ...given, PORT: String(await freePort()) };
  const origin = `http://localhost:${own.PORT}`;
  running?.child.kill("SIGTERM");
  await running?.exited;
  await superuser.end();
  await server.stop();
  const opening = serving(["start"], own);
  const answers = async (path: string) => {
    const answer = await fetch(`${origin}${path}`).catch(() => null);
    return [answer?.status, await answer?.text()];
  };
  const list = expect.stringContaining("<!doctype html>");
  await expect.poll(() => answers("/en/statements"), { timeout: 60_000 }).toEqual([200, list]);
  expect(await answers("/api/health")).toEqual([
    503,
    expect.stringMatching(/"database":"down".*"desk":"waits for the database"/),
  ]);
  expect(await answers("/cases")).toEqual([503, doorSentences[503]]);

  server = await startEmbedded(join(home, "elsewhere"), "of the superuser", false, server.port);
  running = await opening;
  expect(running.said()).toMatch(
    /The database is away \(127\.0\.0\.1:\d+: .*ECONNREFUSED.*\)\. It is tried again/,
  );
  expect(await answers("/api/health")).toEqual([200, expect.stringContaining('"desk":"open"')]);
  expect(await answers("/sign-in")).toEqual([200, expect.stringContaining("<form")]);
});

test("A start with what the database refuses ends with a sentence and waits for nothing", async () => {
  const start = async (change: object) => {
    const url = Object.assign(new URL(`${given.DATABASE_URL}`), change);
    const { code, err } = await run(["start"], {
      ...given,
      RUNUT_HOME: join(home, "other"),
      DATABASE_URL: url.href,
    });
    return [code, err.trim().split("\n").at(-1)];
  };
  const refused = (why: string) =>
    `runut: The database at 127.0.0.1:${server.port} refuses what DATABASE_URL says: ${why}.`;
  expect(await start({ password: "another" })).toEqual([
    1,
    refused('password authentication failed for user "ministry"'),
  ]);
  expect(await start({ pathname: "/nowhere" })).toEqual([1, refused('database "nowhere" does not exist')]);
});
