import { randomBytes } from "node:crypto";
import { Agent, get, type IncomingMessage } from "node:http";
import { expect, test } from "@playwright/test";
import postgres, { type Sql } from "postgres";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { codeOf } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { expectGone, processesOf, type Running, run, type Surroundings, serving } from "../runut";
import { sendSignIn, sessionCookieOf } from "../sign-in-form";
import { temporaryHome } from "../temporary-home";

test.describe.configure({ mode: "serial" });

let home: string;
let remove: () => void;
let given: Surroundings;
let origin: string;
let running: Running;
let owner: Sql;
let cookie: string;
let caseId: string;
let place: string;

test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  given = { RUNUT_HOME: home, PORT: port, RUNUT_WEB_PROCESSES: "2" };
  running = await serving(["start"], given);
  const urlAs = async (role: string) => (await run(["database", "url", "--as", role], given)).out.trim();
  owner = postgres(await urlAs("owner"), { max: 2, onnotice: () => undefined });
  Object.assign(process.env, { RUNUT_HOME: home, RUNUT_APP_URL: await urlAs("app") });
  const { people, ...opened } = await accountsOfACase();
  ({ caseId, place } = opened);
  await closePools();
  const { investigator } = people;
  const signedIn = await sendSignIn(origin, { ...investigator, code: codeOf(investigator.totpSecret) });
  const { name, value } = sessionCookieOf(signedIn).pair;
  cookie = `${name}=${value}`;
});
test.afterAll(async () => {
  await owner.end({ timeout: 0 });
  running.child.kill("SIGTERM");
  await running.exited;
  remove();
});

const webPids = () => processesOf(home).web.map(({ pid }) => pid);

/** Which processes have asked the database something. */
const atWork = async () => {
  const rows = await owner`select distinct application_name as name from pg_stat_activity
    where application_name ~ '^runut (web|spare) '`;
  return rows.map(({ name }) => Number(name.split(" ").at(-1)));
};

/** Kills one web process after the other, each once the one before has come back: nothing that one of them remembered is left. */
const killAllInTurn = async () => {
  for (const pid of webPids()) {
    process.kill(pid, "SIGKILL");
    await expect.poll(webPids).not.toContain(pid);
    await expect
      .poll(async () => {
        const answer = await fetch(`${origin}/api/health`).catch(() => null);
        return answer ? ((await answer.json()) as { web: number }).web : 0;
      })
      .toBe(2);
  }
};

test("Two web processes answer on one port", async () => {
  const ask = () => fetch(`${origin}/api/health`, { headers: { connection: "close" } });
  await expect
    .poll(async () => {
      const answers = await Promise.all(Array.from({ length: 8 }, ask));
      const working = await atWork();
      const statuses = [...new Set(answers.map(({ status }) => status))];
      return { statuses, idle: webPids().filter((pid) => !working.includes(pid)) };
    })
    .toEqual({ statuses: [200], idle: [] });
});

test("A hundred readers who ask for a slow page and hang up hold up nobody else", async () => {
  const waiting = async () => {
    const [row] = await owner`select count(*)::int as readers from pg_stat_activity
      where application_name like 'runut web%' and wait_event_type = 'Lock'`;
    return row?.readers;
  };
  await owner.begin(async (tx) => {
    await tx`lock table exposures in access exclusive mode`;
    const leaving = new AbortController();
    const slow = Array.from({ length: 100 }, () =>
      fetch(`${origin}${place}/exposures`, { headers: { cookie }, signal: leaving.signal }).catch(
        () => "left",
      ),
    );
    await expect.poll(waiting).toBeGreaterThanOrEqual(10);
    leaving.abort();
    expect(new Set(await Promise.all(slow))).toEqual(new Set(["left"]));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => fetch(`${origin}/account`, { headers: { cookie } })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    await expect.poll(waiting).toBe(0);
  });
});

test("Web processes that are killed come back, and know the session and the upload that others began", async () => {
  const headers = { origin, cookie, "tus-resumable": "1.0.0" };
  const bytes = randomBytes(200_000);
  const typed = { caseId, kind: "file", title: "A capture", method: "network capture", fileName: "a.pcap" };
  const fields = Buffer.from(JSON.stringify(Object.entries(typed))).toString("base64");
  const begun = await fetch(`${origin}/api/uploads`, {
    method: "POST",
    headers: { ...headers, "upload-length": String(bytes.length), "upload-metadata": `fields ${fields}` },
  });
  const upload = `${origin}${begun.headers.get("location")}`;
  const send = async (from: number, to: number) => {
    const more = { "upload-offset": String(from), "content-type": "application/offset+octet-stream" };
    const sent = await fetch(upload, {
      method: "PATCH",
      headers: { ...headers, ...more },
      body: new Uint8Array(bytes.subarray(from, to)),
    });
    return [sent.status, Number(sent.headers.get("upload-offset"))];
  };
  expect(await send(0, 100_000)).toEqual([204, 100_000]);

  await killAllInTurn();
  await expect.poll(running.said).toContain("A web process ended by itself (killed) and is started again.");
  expect((await fetch(`${origin}${place}`, { headers, redirect: "manual" })).status).toBe(200);
  expect(await send(100_000, bytes.length)).toEqual([204, bytes.length]);
  await killAllInTurn();
  const finished = await fetch(upload, { method: "POST", headers, body: new FormData() });
  expect([finished.status, await finished.json()]).toMatchObject([200, { number: 1 }]);
  expect(await run(["audit", "verify"], given)).toMatchObject({ code: 0 });
});

test("Clients that are busy while Runut stops get an answer to each request, and then nothing of it runs", async () => {
  const { launcher, database, jobs, web } = processesOf(home);
  let [asked, answered] = [0, 0];
  const ask = (agent: Agent, path: string) =>
    new Promise<IncomingMessage>((resolve, reject) => {
      get(`${origin}${path}`, { agent, headers: { cookie } }, resolve).once("error", reject);
    });
  /** Asks over one connection until it is told that this was the last answer. */
  const beBusy = async (path: string) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      asked += 1;
      const answer = await ask(agent, path);
      const pieces = await answer.toArray();
      expect([answer.statusCode, answer.complete, pieces.length > 0]).toEqual([200, true, true]);
      answered += 1;
      if (answer.headers.connection === "close") return agent.destroy();
    }
  };
  const busy = ["/id/statements", "/id/statements", "/account", "/account", place, place].map(beBusy);
  await expect.poll(() => answered).toBeGreaterThan(50);
  running.child.kill("SIGTERM");
  await Promise.all(busy);
  expect(answered).toBe(asked);
  expect((await running.ended).code).toBe(0);
  await expectGone({ launcher, database, jobs, ...Object.fromEntries(web.entries()) });
});
