import { cpSync, createWriteStream, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { beforeAll, expect, test, vi } from "vitest";
import { markOf, removedMark } from "@/db/records/erased-marks";
import { type PersonalPart, personalParts } from "@/db/records/personal-parts";
import { eraseByTwo, eraseOfRecords, inFull } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { backupFolders } from "@/e2e/structure/restored-elsewhere";
import { namedSource, somebodyWhoLeft } from "@/e2e/structure/who-left";
import { exportLog } from "@/lib/audit/export";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { verifyLog } from "@/lib/audit/verify";
import { relabelCase } from "@/lib/cases/relabel";
import { home } from "@/lib/kernel/home";
import { type Dumped, dump } from "./dump";
import { areErasuresKept, keepErasures, keepErasuresBeside, setErasuresAside } from "./kept-erasures";
import { knownErasures, readErasures } from "./later-erasures";
import { restoreInto } from "./restore";

ownDatabase();
vi.setConfig({ testTimeout: 120_000 });

const { folder, elsewhere } = backupFolders();

const written = async (name: string): Promise<string> => {
  await exportLog({ erasures: true }, (pieces) => pipeline(pieces, createWriteStream(folder(name))));
  return folder(name);
};
const valuesOf = ({ table, column, by }: PersonalPart, id: string) =>
  owner().unsafe<{ value: string | null }[]>(`select ${column} as value from ${table} where ${by} = '${id}'`);
const origins = (event: string) => owner()`select value from audit_personal where event_id = ${event}`;

let people: TestPeople;
let made: Dumped;
let old: string;
let erasures: string;
let subjects: { person: string; source: string; event: string; before: string; claim: string };
beforeAll(async () => {
  // A home of its own, in which no other test keeps erasures.
  cpSync(join(home(), "keys"), join(folder("home"), "keys"), { recursive: true });
  process.env.RUNUT_HOME = folder("home");
  people = await makePeople();
  const before = (await somebodyWhoLeft(people)).personId;
  await eraseOfRecords(people, { of: "person", personId: before });
  old = await written("old.jsonl");
  const [{ personId }, { report, sourceId }] = [await somebodyWhoLeft(people), await namedSource(people)];
  const { id: caseId, reference: caseReference, claimIds } = await openCase(people);
  const [claim = ""] = claimIds;
  const coordinator = { ...people.coordinator, address: "203.0.113.9" };
  await relabelCase(coordinator, { caseId, label: "RED", reason: "Said in the test and nowhere else." });
  const [event] = await owner()<{ id: string }[]>`
    select id from audit_events where case_id = ${caseId} and origin_digest is not null`;
  subjects = { person: personId, source: sourceId, event: event?.id ?? "", before, claim };
  await sequenceAll();
  await makeCheckpoint();
  made = await dump(`${process.env.RUNUT_OWNER_URL}`, folder("backup"));
  await keepErasuresBeside(folder("backup"));
  await eraseOfRecords(people, { of: "person", personId });
  await eraseOfRecords(people, { of: "source", report });
  await eraseByTwo(people, subjects.event);
  const removed = { of: "record", caseReference, field: "claims.text", recordId: claim } as const;
  await eraseOfRecords(people, removed);
  erasures = await written("erasures.jsonl");
}, 120_000);

test("A backup from before an erasure is restored without any personal value that was erased, under the same authority", async () => {
  await elsewhere(async ({ ownerUrl }) => {
    const found = await restoreInto(ownerUrl, folder("backup"), made, readErasures(erasures));
    expect(found).toMatchObject({ erasedAgain: 4, log: { ok: true } });
    for (const part of personalParts) {
      const values = await valuesOf(part, part.of === "person" ? subjects.person : subjects.source);
      expect(values.length, part.column).toBeGreaterThan(0);
      for (const { value } of values) expect(value, part.column).toBe(markOf(part.table, part.column));
    }
    expect(await origins(subjects.event)).toEqual([]);
    const rows = await owner()`select number, authority from audit_erasures order by number`;
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    const [removed] = await owner()`select text from claims where id = ${subjects.claim}`;
    expect(removed?.text).toBe(removedMark);
    expect(new Set(rows.map(({ authority }) => authority))).toEqual(new Set([inFull]));
    await sequenceAll();
    const verdict = await verifyLog();
    expect(verdict).toMatchObject({ ok: true });
    const under = new Set(verdict.ok ? verdict.erased.map(({ authority }) => authority) : []);
    expect(under).toEqual(new Set([1, 2, 3, 4, 5]));
    const restore = await owner()`select facts from audit_events where action = 'database.restore'`;
    expect(restore[0]?.facts).toMatchObject({ erasures: expect.any(Number) });
  }, folder("backup"));
});

test("Restored without any word of later erasures, what they took is back and the log says that nothing was known", async () => {
  await elsewhere(async ({ ownerUrl }) => {
    const found = await restoreInto(ownerUrl, folder("backup"), made, null);
    expect(found).toMatchObject({ erasedAgain: null, log: { ok: true } });
    expect(await origins(subjects.event)).toHaveLength(1);
    const [name] = await owner()`select name from people where id = ${subjects.person}`;
    expect(name?.name).not.toBe(markOf("people", "name"));
    const [gone] = await owner()`select name from people where id = ${subjects.before}`;
    expect(gone?.name).toBe(markOf("people", "name"));
    const restore = await owner()`select facts from audit_events where action = 'database.restore'`;
    expect(restore[0]?.facts).toMatchObject({ erasures: null });
  }, folder("backup"));
});

test("Erasures older than the backup, of another log or in no export that holds are refused, and nothing comes back", async () => {
  const spoilt = folder("spoilt.jsonl");
  writeFileSync(spoilt, "{}\n");
  expect(() => readErasures(spoilt)).toThrow(/no export of a log that holds/);
  const known = readErasures(erasures);
  await elsewhere(async ({ ownerUrl }) => {
    for (const [wrong, why] of [
      [readErasures(old), /older than the backup/],
      [{ ...known, keys: [] }, /of another log/],
    ] as const)
      await expect(restoreInto(ownerUrl, folder("backup"), made, wrong)).rejects.toThrow(why);
    expect(await owner()`select from people limit 1`).toHaveLength(0);
    expect(await restoreInto(ownerUrl, folder("backup"), made, known)).toMatchObject({ erasedAgain: 4 });
  }, folder("backup"));
});

test("A home keeps what was erased: a restore on it takes that by itself, and a newer backup holds it for an older one", async () => {
  expect(await areErasuresKept()).toBe(false);
  expect(knownErasures(undefined)?.erasures).toHaveLength(1);
  await keepErasures();
  expect(await areErasuresKept()).toBe(true);
  const known = knownErasures(undefined);
  expect(known?.erasures.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  await keepErasuresBeside(folder("."));
  expect(readErasures(folder("erasures.jsonl")).erasures).toEqual(known?.erasures);
  expect(readFileSync(join(folder("backup"), "erasures.jsonl"), "utf8")).not.toContain('{"erasure":2');
  await elsewhere(async ({ ownerUrl }) => {
    expect(knownErasures(undefined)).toBeUndefined();
    expect(await restoreInto(ownerUrl, folder("backup"), made, known ?? null)).toMatchObject({
      erasedAgain: 4,
    });
  }, folder("backup"));
});

test("Each erasure has the worker keep it, and what is given up is set aside", async () => {
  const jobs = await owner()`select from graphile_worker.jobs where task_identifier = 'keep-erasures'`;
  expect(jobs).toHaveLength(1);
  expect(knownErasures(false)).toBeNull();
  await keepErasures();
  await setErasuresAside();
  expect(knownErasures(undefined)).toBeUndefined();
  expect(existsSync(join(home(), "erasures.jsonl.earlier"))).toBe(true);
});
