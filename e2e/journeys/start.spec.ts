import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { type Identity, isAlive } from "@/db/process-identity";
import { type Account, codeOf, makeAccount, makeOrganisation } from "../accounts";
import { expectGone, npx, processesOf, type Running, run, type Surroundings, serving } from "../runut";
import { sendSignIn, sessionCookieOf } from "../sign-in-form";
import { temporaryHome } from "../temporary-home";

test.describe.configure({ mode: "serial" });

let home: string;
let remove: () => void;
let given: Surroundings;
let origin: string;
let running: Running;
let launcher: Identity;
let web: Identity;
let otherWeb: Identity;
let jobs: Identity;
let database: Identity;
let account: Account;

test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  const port = String(await freePort());
  given = { RUNUT_HOME: home, PORT: port, RUNUT_WEB_PROCESSES: "2" };
  origin = `http://localhost:${port}`;
});
test.afterAll(async () => {
  running.child.kill("SIGTERM");
  await running.exited;
  remove();
});

const start = async (more: Surroundings = {}, way?: typeof npx) => {
  running = await serving(["start"], { ...given, ...more }, way);
  const found = processesOf(home);
  ({ launcher, jobs, database } = found);
  [web, otherWeb] = found.web as [Identity, Identity];
  expect(Object.values(all()).map(isAlive)).toEqual([true, true, true, true, true]);
  const response = await fetch(`${origin}/api/health`);
  const states = { database: "up", storage: "up", worker: "up", web: 2 };
  expect([response.status, await response.json()]).toMatchObject([200, states]);
};
const all = () => ({ launcher, web, otherWeb, jobs, database });
const kill = ({ pid }: Identity) => process.kill(pid, "SIGKILL");
const link = "The first administrator sets a password here, once";
const kept = "Started the database; its data is kept.";

/** A sign-in's cookie; a code is taken once, and so the second one comes a step later. */
const cookieOfSignIn = async (stepsAhead: number) => {
  const given = { ...account, code: codeOf(account.totpSecret, stepsAhead) };
  const { pair, attributes } = sessionCookieOf(await sendSignIn(origin, given));
  return { name: pair.name, attributes };
};

/** Where a sign-in that just failed came from, as the log keeps it. */
const originOfFailure = async (headers: Record<string, string>) => {
  await sendSignIn(origin, { ...account, password: "wrong", code: codeOf(account.totpSecret) }, headers);
  const { out } = await run(["database", "url"], given);
  const owner = postgres(out.trim(), { max: 1 });
  const [row] = await owner`select p.value from audit_events e join audit_personal p on p.event_id = e.id
    where e.action = 'session.begin' and e.outcome = 'refused' order by e.at desc limit 1`;
  await owner.end();
  return row?.value;
};

test("The first start serves where PORT says and prints one link for the first administrator", async () => {
  await start();
  expect(running.said()).toContain("Made a database and started it.");
  expect(running.said()).toContain(link);
  expect(running.said()).toContain(`Runut is at ${origin}\n2 web processes serve, one more runs jobs.`);
});

test("A port that is taken, and one that is none, is refused in one sentence", async () => {
  const other = { ...given, RUNUT_HOME: `${home}/other` };
  const sentence = `Port ${given.PORT} is in use by another program. Choose one with PORT=..., or stop it.`;
  const taken = await run(["start"], other);
  expect([taken.code, taken.err.trim().split("\n").at(-1)]).toEqual([1, `runut: ${sentence}`]);
  const none = await run(["start"], { ...other, PORT: "many" });
  expect([none.code, none.err.trim().split("\n").at(-1)]).toEqual([2, "runut: PORT is not a port: many"]);
});

test("A number of web processes that is none is refused in one sentence", async () => {
  const other = { ...given, RUNUT_HOME: `${home}/other`, RUNUT_WEB_PROCESSES: "none" };
  const { code, err } = await run(["start"], other);
  const sentence = "runut: RUNUT_WEB_PROCESSES is not a number from 1 to 8: none";
  expect([code, err.trim().split("\n").at(-1)]).toEqual([2, sentence]);
});

test("Over http the session's cookie is kept from scripts and other sites, and a request cannot say where it comes from", async () => {
  const { out } = await run(["database", "url", "--as", "app"], given);
  Object.assign(process.env, { RUNUT_HOME: home, RUNUT_APP_URL: out.trim() });
  const agency = await makeOrganisation("A cyber agency", "Agency", "agency");
  account = await makeAccount(agency.id, "Coordinator", ["coordinator"]);
  await closePools();
  expect(await cookieOfSignIn(0)).toEqual({
    name: "runut.session",
    attributes: ["httponly", "path=/", "samesite=lax"],
  });
  expect(await originOfFailure({ "x-forwarded-for": "198.51.100.1" })).toBe("127.0.0.1");
});

test("After kill -9 of the launcher all that it started ends, and the next start keeps the data", async () => {
  kill(launcher);
  expect((await running.ended).code).toBe(1);
  await expectGone({ web, otherWeb, jobs, database });
  await start({ RUNUT_ORIGIN: "https://runut.example/", RUNUT_TRUST_PROXY: "1" });
  expect(running.said()).toContain(kept);
  expect(running.said()).not.toContain(link);
});

test("Behind a proxy with https the cookie holds to this host and to https, and the proxy is believed on the last hop", async () => {
  expect(running.said()).toContain("Runut is at https://runut.example\n");
  expect(await cookieOfSignIn(1)).toEqual({
    name: "__Host-runut.session",
    attributes: ["httponly", "path=/", "samesite=lax", "secure"],
  });
  expect(await originOfFailure({ "x-forwarded-for": "198.51.100.1, 203.0.113.9" })).toBe("203.0.113.9");
});

test("After kill -9 of the jobs process it comes back", async () => {
  kill(jobs);
  const before = jobs.pid;
  await expect
    .poll(() => {
      ({ jobs } = processesOf(home));
      return jobs.pid === before ? 0 : jobs.pid;
    })
    .toBeGreaterThan(0);
  await expect
    .poll(running.said)
    .toContain("The jobs process ended by itself (killed) and is started again.");
});

test("After kill -9 of the database it comes back with its data, and the public pages serve on meanwhile", async () => {
  const publicly = async () => (await fetch(`${origin}/id/statements`)).status;
  expect(await publicly()).toBe(200);
  kill(database);
  const before = database.pid;
  expect(await publicly()).toBe(200);
  await expect
    .poll(() => {
      ({ database } = processesOf(home));
      return database.pid === before ? 0 : database.pid;
    })
    .toBeGreaterThan(0);
  expect(running.said()).toContain("The database ended by itself (killed) and is started again.");
  await expect.poll(async () => (await fetch(`${origin}/api/health`)).status, { timeout: 30_000 }).toBe(200);
  expect([launcher, web, otherWeb, jobs].map(isAlive)).toEqual([true, true, true, true]);
  expect((await run(["audit", "verify"], given)).code).toBe(0);
});

test("After kill -9 of the launcher of a web process that hangs the next start stops that too", async () => {
  process.kill(web.pid, "SIGSTOP");
  kill(launcher);
  expect(await running.exited).toBe(1);
  const orphans = { web };
  expect(isAlive(web)).toBe(true);
  await start();
  await expectGone(orphans);
  expect(running.said()).toContain("Stopped what an earlier start left behind.");
  expect(running.said()).toContain(kept);
});

test("After kill -9 of the command itself all that it started ends", async () => {
  running.child.kill("SIGKILL");
  await expectGone(all());
});

for (const [how, way] of [
  ["SIGTERM", undefined],
  ["Ctrl-C", undefined],
  ["Ctrl-C with npx in front", npx],
] as const) {
  test(`${how} stops everything cleanly, and the start before it said what it skipped`, async () => {
    await start({}, way);
    for (const skipped of ["Dependencies are installed: skipped.", "The build is current: skipped.", kept])
      expect(running.said()).toContain(skipped);
    const { child } = running;
    // A terminal sends Ctrl-C to everything that it runs in front.
    if (how === "SIGTERM") child.kill(how);
    else process.kill(-(child.pid ?? 0), "SIGINT");
    const { code, err } = await running.ended;
    expect(err).toContain("Stopping...");
    // npx dies of the signal itself and passes no code on.
    expect(code, running.said()).toBe(way === npx ? null : 0);
    await expectGone(all());
    expect(existsSync(join(home, "postgres", "postmaster.pid"))).toBe(false);
    expect(readdirSync(join(home, "run")).filter((name) => name.endsWith(".json"))).toEqual([]);
  });
}
