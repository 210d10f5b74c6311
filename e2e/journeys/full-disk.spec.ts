import { createHash, randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { doorSentences } from "@/app/_words/door";
import intakeWords from "@/app/_words/intake";
import { closePools } from "@/db/connect";
import { freePort } from "@/db/free-port";
import { codeOf } from "../accounts";
import { accountsOfACase } from "../accounts-of-a-case";
import { isUp } from "../drill/writers";
import { type Running, run, type Surroundings, serving } from "../runut";
import { sendSignIn, sessionCookieOf } from "../sign-in-form";
import { type SmallDisk, smallDisk } from "../small-disk";
import { temporaryHome } from "../temporary-home";

let home: string;
let remove: () => void;
let disk: SmallDisk | null;
let given: Surroundings;
let origin: string;
let running: Running | undefined;

test.beforeAll(async () => {
  ({ home, remove } = await temporaryHome());
  disk = smallDisk(home, 256);
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  given = { RUNUT_HOME: home, PORT: port, RUNUT_WEB_PROCESSES: "1" };
});
test.afterAll(async () => {
  running?.child.kill("SIGTERM");
  await running?.exited;
  disk?.takeAway();
  remove();
});

const prepare = async () => {
  const { out } = await run(["database", "url", "--as", "app"], given);
  Object.assign(process.env, { RUNUT_HOME: home, RUNUT_APP_URL: out.trim() });
  const { people, caseId, place } = await accountsOfACase();
  await closePools();
  const { investigator } = people;
  const answer = await sendSignIn(origin, { ...investigator, code: codeOf(investigator.totpSecret) });
  const { name, value } = sessionCookieOf(answer).pair;
  return { cookie: `${name}=${value}`, caseId, place };
};
type Given = Awaited<ReturnType<typeof prepare>>;

const collect = async ({ cookie, caseId, place }: Given, bytes: Buffer, language = "en") => {
  const form = new FormData();
  const typed = { caseId, reference: place.replace("/cases/", ""), title: "A piece", method: "copied" };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  form.set("file", new Blob([Uint8Array.from(bytes)]), "piece.bin");
  const headers = {
    cookie: `${cookie}; lang=${language}`,
    accept: "application/json",
    "sec-fetch-site": "same-origin",
  };
  const answer = await fetch(`${origin}/api/evidence`, { method: "POST", body: form, headers });
  return { status: answer.status, text: await answer.text() };
};
const state = async () => {
  const answer = await fetch(`${origin}/api/health`);
  return [answer.status, await answer.json()];
};

/** Writes on until the database's own log has no room either, which ends it. */
const fillItsLog = async () => {
  const { out } = await run(["database", "url"], given);
  const owner = postgres(out.trim(), { max: 1, onnotice: () => undefined });
  for (let ended = false; !ended; )
    ended =
      await owner`select pg_logical_emit_message(true, 'filling', repeat('x', 1000)), pg_switch_wal()`.then(
        () => false,
        () => true,
      );
  await owner.end({ timeout: 0 });
};

test("A full disk is said in both languages and by the state of things, and once there is room all goes on by itself", async () => {
  test
    .info()
    .annotations.push({ type: "disk", description: disk ? "a disk of 256 MB" : "no right to mount one" });
  if (!disk) return;
  running = await serving(["start"], given);
  const known = await prepare();
  const first = randomBytes(100_000);
  expect(await collect(known, first)).toMatchObject({ status: 200 });
  const publicly = async () => (await fetch(`${origin}/id/statements`)).status;
  expect(await publicly()).toBe(200);

  disk.fill();
  await expect.poll(state).toEqual([503, expect.objectContaining({ space: "full" })]);
  const { id, en } = intakeWords.refusals["evidence.no_room"];
  for (const [language, sentence] of Object.entries({ id, en }))
    expect((await collect(known, randomBytes(100_000), language)).text).toContain(sentence);

  await fillItsLog();
  const page = async () => {
    const answer = await fetch(`${origin}${known.place}`, { headers: { cookie: known.cookie } });
    return [answer.status, await answer.text()];
  };
  await expect.poll(page, { timeout: 30_000 }).toEqual([503, doorSentences[503]]);
  expect((await collect(known, randomBytes(100_000))).status).toBeGreaterThanOrEqual(400);
  expect(await publicly()).toBe(200);
  expect(await state()).toEqual([503, expect.objectContaining({ database: "down", space: "full" })]);

  disk.makeRoom();
  await isUp(origin);
  const second = randomBytes(100_000);
  expect(await collect(known, second)).toMatchObject({ status: 200 });
  expect((await page())[0]).toBe(200);
  const digestOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
  const { out } = await run(["evidence", "check", "--json"], given);
  expect(JSON.parse(out)).toMatchObject({ different: [], missing: [] });
  const { out: url } = await run(["database", "url"], given);
  const owner = postgres(url.trim(), { max: 1 });
  const rows = await owner`select sha256 from evidence_items where title = 'A piece' order by number`;
  await owner.end();
  expect(rows.map(({ sha256 }) => sha256)).toEqual([digestOf(first), digestOf(second)]);
  expect((await run(["audit", "verify"], given)).code).toBe(0);
});
