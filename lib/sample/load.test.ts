import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { labels } from "@/db/schema/vocabulary";
import { codeAt } from "@/e2e/structure/account";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { findCase } from "@/lib/cases/find";
import { readClosureFacts } from "@/lib/closure/facts";
import { obstaclesToClosure } from "@/lib/closure/obstacles";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { home } from "@/lib/kernel/home";
import { loadPerson } from "@/lib/people/load";
import { signIn } from "@/lib/sessions/sign-in";
import type { SampleAccount } from "./account";
import { loadSample } from "./load";

ownDatabase();

const began = new Date();
let accounts: SampleAccount[];
beforeAll(async () => {
  accounts = await loadSample(() => undefined, "id");
}, 240_000);

const personOf = async (role: string): Promise<Person> => {
  const [row] = await owner()<{ id: string }[]>`
    select p.id from people p join person_roles r on r.person_id = p.id where r.role = ${role} order by p.name limit 1`;
  return loadPerson(`${row?.id}`);
};

test("the accounts are kept for their owner alone and each of them can sign in", async () => {
  const path = join(home(), "sample-accounts.json");
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual(accounts);
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(new Set(accounts.map(({ role }) => role)).size).toBe(10);
  for (const { email, password, totpSecret } of accounts) {
    const entered = await signIn("127.0.0.1", { email, password, code: codeAt(totpSecret, new Date()) });
    expect(entered).toMatchObject({ step: "entered" });
  }
});

test("the eHAC case is the first of 2021, and still open because of what hangs", async () => {
  const coordinator = await personOf("coordinator");
  const facts = await as(coordinator, async (tx) => {
    const found = await findCase(tx, "RNT-2021-0001");
    return (await readClosureFacts(tx, found.id)).seen;
  });
  expect(facts).toMatchObject({
    claims: 6,
    claimsWithoutFinding: 0,
    referralOutcome: "not_continued",
    evidence: 5,
  });
  expect(obstaclesToClosure(facts, "out_of_scope").map(({ key }) => key)).toEqual([
    "positions_asked",
    "statements_in_work",
    "assessments_open",
    "recommendations_open",
  ]);
});

test("where the parties date one event differently, both dates stand", async () => {
  const rows = await owner()<{ event: string; n: number }[]>`
    select event, count(*)::int as n from timeline_entries where event is not null group by 1 order by 1`;
  expect(rows.map(({ event, n }) => [event, n])).toEqual([
    ["diberi tahu", 2],
    ["ditutup", 2],
    ["penyedia hosting diberi tahu", 2],
  ]);
});

test("the record's own times are those of the loading", async () => {
  const [row] = await owner()<{ first: Date; last: Date }[]>`
    select least((select min(at) from audit_events), (select min(opened_at) from cases)) as first,
      greatest((select max(at) from audit_events), (select max(updated_at) from cases)) as last`;
  expect(row?.first.getTime()).toBeGreaterThanOrEqual(began.getTime());
  expect(row?.last.getTime()).toBeLessThanOrEqual(Date.now());
});

test("nobody was refused on the way, and every case says where it comes from", async () => {
  const refused =
    await owner()`select action from audit_events where outcome = 'refused' and action <> 'session.begin'`;
  expect(refused).toEqual([]);
  const rows = await owner()<{ provenance: string; n: number }[]>`
    select provenance, count(*)::int as n from cases group by 1 order by 1`;
  expect(rows.map(({ provenance, n }) => [provenance, n])).toEqual([
    ["exercise", 12],
    ["imported", 48],
    ["recorded", 1],
  ]);
});

test("every TLP label occurs, and clocks are past, near and further off", async () => {
  const found = await owner()<{ label: string }[]>`select distinct label from cases`;
  expect(found.map(({ label }) => label).sort()).toEqual([...labels].sort());
  const [clocks] = await owner()<{ past: number; day: number; later: number }[]>`
    select count(*) filter (where due_at < now())::int as past,
      count(*) filter (where due_at between now() and now() + interval '24 hours')::int as day,
      count(*) filter (where due_at > now() + interval '24 hours')::int as later from deadlines where ending is null`;
  expect(Object.values(clocks ?? {}).every((n) => n > 0)).toBe(true);
});

test("no two systems share a name, and none is called after the exercise", async () => {
  const names = (await owner()<{ name: string }[]>`select name from systems`).map(({ name }) => name);
  expect(names).toContain("Portal perizinan pemerintah daerah");
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => /latihan/i.test(name))).toEqual([]);
});

test("only the statement on eHAC is out, in three languages, and each says that it is a sample", async () => {
  const out = await owner()<{ language: string; title: string; body: { sentences: { text: string }[] } }[]>`
    select language, title, body from publications order by language`;
  expect(out.map(({ language }) => language)).toEqual(["ar", "en", "id"]);
  expect(out[2]?.title).toBe("Laporan tentang basis data sistem eHAC lama");
  const said = [
    "وليس بيانًا رسميًا صادرًا عن BSSN",
    "no official statement of BSSN",
    "bukan pernyataan resmi BSSN",
  ];
  for (const [place, words] of said.entries()) expect(out[place]?.body.sentences[0]?.text).toContain(words);
});

test("no record of the VERIS Community Database names its coder or retells an article in notes", () => {
  const folder = join(import.meta.dirname, "../../db/sample/vcdb");
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    expect(readFileSync(join(folder, name), "utf8")).not.toMatch(/"(analyst|github|notes|discovery_notes)"/);
  }
});
