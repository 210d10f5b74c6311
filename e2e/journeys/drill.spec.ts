import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { type Identity, isAlive } from "@/db/process-identity";
import { codeOf } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { isUp, startWriters } from "../drill/writers";
import { processesOf, type Running, run, type Surroundings, serving } from "../runut";
import { sendSignIn, sessionCookieOf } from "../sign-in-form";
import { soak } from "../structure/random";
import { temporaryHome } from "../temporary-home";

/** Ten in every run of the tests, five hundred in a soak of the usual length. */
const rounds = soak === 1 ? 10 : 25 * soak;

let home: string;
let remove: () => void;
let given: Surroundings;
let origin: string;
let running: Running;

test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  given = { RUNUT_HOME: home, PORT: port, RUNUT_WEB_PROCESSES: "2" };
  running = await serving(["start"], given);
});
test.afterAll(async () => {
  running.child.kill("SIGTERM");
  await running.exited;
  remove();
});

type Processes = ReturnType<typeof processesOf>;
const victims: readonly ((processes: Processes) => (Identity | undefined)[])[] = [
  ({ web }) => [web[0]],
  ({ database }) => [database],
  ({ jobs }) => [jobs],
  ({ launcher }) => [launcher],
  ({ web }) => [web[1]],
  ({ launcher, database, jobs, web }) => [launcher, database, jobs, ...web],
];

const all = ({ launcher, database, jobs, web }: Processes): Identity[] => [launcher, database, jobs, ...web];

/** Waits until all that belongs to a home runs, and nobody of these. */
const hasComeBack = (dead: readonly Identity[]) =>
  expect
    .poll(
      () => {
        const now = all(processesOf(home));
        return (
          now.length === 5 && now.every((each) => isAlive(each) && !dead.some(({ pid }) => pid === each.pid))
        );
      },
      { timeout: 60_000, intervals: [50] },
    )
    .toBe(true);

const killInTurn = async (round: number) => {
  const before = processesOf(home);
  const dead = victims[round % victims.length]?.(before).filter((each) => each !== undefined) ?? [];
  for (const { pid } of dead) process.kill(pid, "SIGKILL");
  if (dead.includes(before.launcher)) {
    await running.exited;
    running = await serving(["start"], given);
  }
  await hasComeBack(dead);
  await isUp(origin);
};

const prepare = async () => {
  const { out } = await run(["database", "url", "--as", "app"], given);
  Object.assign(process.env, { RUNUT_HOME: home, RUNUT_APP_URL: out.trim() });
  const { people, caseId, place } = await accountsOfACase();
  await closePools();
  const { investigator } = people;
  const answer = await sendSignIn(origin, { ...investigator, code: codeOf(investigator.totpSecret) });
  const { name, value } = sessionCookieOf(answer).pair;
  return { origin, cookie: `${name}=${value}`, caseId, reference: place.replace("/cases/", "") };
};

const recorded = async () => {
  const { out } = await run(["database", "url"], given);
  const owner = postgres(out.trim(), { max: 1 });
  const rows = await owner<{ title: string; sha256: string; events: number }[]>`
    select i.title, i.sha256, (select count(*)::int from audit_events e
      where e.subject_id = i.id and e.action = 'evidence.collect' and e.outcome = 'done') as events
    from evidence_items i where i.title like 'Piece %'`;
  await owner.end();
  return rows;
};

test("Whatever process is killed, what was acknowledged is there once and whole, and the rest is there whole or not at all", async () => {
  test.setTimeout(120_000 + rounds * 60_000);
  const writers = startWriters(await prepare());
  for (let round = 0; round < rounds; round++) {
    await writers.goOn();
    await killInTurn(round);
  }
  await writers.goOn();
  const { sent, acknowledged } = await writers.stop();

  const rows = await recorded();
  const found = new Map(rows.map(({ title, sha256 }) => [title, sha256]));
  expect(found.size).toBe(rows.length);
  expect([...acknowledged].filter(([title, sha256]) => found.get(title) !== sha256)).toEqual([]);
  expect([...found].filter(([title, sha256]) => sent.get(title) !== sha256)).toEqual([]);
  expect(rows.filter(({ events }) => events !== 1)).toEqual([]);
  expect((await run(["audit", "verify"], given)).code).toBe(0);
  const { out } = await run(["evidence", "check", "--json"], given);
  expect(JSON.parse(out)).toMatchObject({ different: [], missing: [] });
});
