import { randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { type Clamd, limits, malware, signature, startClamd } from "@/e2e/structure/clamd";
import { aFile, type CustodyCast, custodyCast, keptOf, why } from "@/e2e/structure/custody";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { openEvidence } from "@/lib/evidence/looks/open";
import { bagEvidence } from "@/lib/evidence/out/bag";
import { readItem } from "@/lib/evidence/queries";
import { as } from "@/lib/kernel/as";
import { setClock } from "@/lib/kernel/clock";
import { noteScans } from "./note-scans";
import { scanEvidence, scanEvidenceAgain } from "./scan";
import { scanOf } from "./scan-of";
import { warnOfMalware } from "./warn-of-malware";

ownDatabase();
movingClock();

let clamd: Clamd;
let cast: CustodyCast;
beforeAll(async () => {
  clamd = await startClamd(`${process.env.RUNUT_TEST_HOME}`);
  vi.stubEnv("RUNUT_CLAMAV", clamd.address);
  cast = await custodyCast();
});
afterAll(() => clamd.stop());
afterEach(() => vi.stubEnv("RUNUT_CLAMAV", clamd.address));

const collect = (bytes: Buffer) => aFile(cast, { bytes: Readable.from([bytes]) });
const scanSeen = async ({ number }: { number: number }) =>
  (await as(cast.people.auditor, (tx) => readItem(tx, cast.opened.id, number), "read only")).scan;
const warningsOf = (itemId: string) =>
  owner()`select person_id, facts from notices where subject_id = ${itemId} and kind = 'evidence.infected'`;
/** What each look at the item said to know of it. */
const knownAt = async (itemId: string) =>
  (
    await owner()`select facts from audit_events where action = 'evidence.open' and outcome = 'done'
      and subject_id = ${itemId} order by id`
  ).map(({ facts }) => facts.knowing ?? null);
const jobs = () =>
  owner()`select key from graphile_worker.jobs where task_identifier = 'scan-evidence' order by id`;

test("What was collected is scanned, and is clean, infected, too large or not scanned", async () => {
  const items = {
    clean: await collect(randomBytes(100_000)),
    infected: await collect(malware),
    tooLarge: await collect(randomBytes(limits.stream + 1)),
  };
  expect((await jobs()).map(({ key }) => key)).toEqual(
    Object.values(items).map(({ sha256 }) => `scan ${sha256}`),
  );
  expect(await scanSeen(items.clean)).toBeNull();
  const at = new Date("2031-01-01T00:00:00Z");
  const putBack = setClock(() => at);
  expect(await scanEvidence()).toBe(3);
  putBack();
  const later = await collect(randomBytes(100));
  const by = { scanner: expect.stringMatching(/^ClamAV \d/), at };
  expect(await scanSeen(items.clean)).toEqual({ found: "clean", signature: null, ...by });
  expect(await scanSeen(items.infected)).toEqual({ found: "infected", signature, ...by });
  expect(await scanSeen(items.tooLarge)).toEqual({ found: "too_large", signature: null, ...by });
  expect(await scanSeen(later)).toBeNull();
  expect(await scanEvidence(`${later.sha256}`)).toBe(1);
  expect(await scanSeen(later)).toMatchObject({ found: "clean" });
});

test("A find warns the lead and whoever collected the item once, is on record in the case, and the item stays what it is", async () => {
  const item = await collect(Buffer.concat([malware]));
  // The bytes are known: their second item warns when it is taken in.
  expect(await warningsOf(item.id)).toMatchObject([
    { person_id: cast.people.coordinator.id, facts: { number: item.number, signature } },
  ]);
  await owner()`truncate evidence_scans`;
  await scanEvidence();
  const [one] = await owner()`select * from audit_events where action = 'evidence.warn-of-malware'
    and subject_id = ${item.id}`;
  expect(one).toMatchObject({
    actor_kind: "job",
    case_id: cast.opened.id,
    facts: { number: item.number, sha256: item.sha256, signature },
  });
  const warned = async () => (await warningsOf(item.id)).map((row) => row.person_id).sort();
  const both = [cast.people.coordinator.id, cast.people.investigator.id, cast.people.coordinator.id].sort();
  expect(await warned()).toEqual(both);
  await scanEvidence();
  await scanEvidenceAgain();
  expect(await warned()).toEqual(both);
  expect((await keptOf(item.id)).item).toMatchObject({ state: "held", sha256: item.sha256 });
});

test("What came while the scanner was away is not scanned, and is when it is back", async () => {
  const item = await collect(randomBytes(500));
  vi.stubEnv("RUNUT_CLAMAV", "127.0.0.1:1");
  await expect(scanEvidence()).rejects.toThrow("does not answer");
  expect(await scanSeen(item)).toBeNull();
  vi.stubEnv("RUNUT_CLAMAV", "");
  expect(await scanEvidence()).toBe(0);
  vi.stubEnv("RUNUT_CLAMAV", clamd.address);
  expect(await scanEvidence()).toBe(1);
  expect(await scanSeen(item)).toMatchObject({ found: "clean" });
});

test("Bytes that are not there or not what they were stay not scanned and hold up no other", async () => {
  const [lost, whole] = [await collect(randomBytes(900)), await collect(randomBytes(900))];
  const path = `${process.env.RUNUT_HOME}/evidence/${lost.sha256?.slice(0, 2)}/${lost.sha256}`;
  await rm(path);
  await expect(scanEvidence()).rejects.toThrow("1 files could not be scanned for malware");
  expect([await scanSeen(lost), (await scanSeen(whole))?.found]).toEqual([null, "clean"]);
  await owner()`update evidence_items set state = 'disposed' where id = ${lost.id}`;
});

test("What another database of signatures let pass is scanned again, longest ago first, within a budget", async () => {
  const [first, second] = [await collect(randomBytes(400)), await collect(malware)];
  await scanEvidence();
  expect(await scanEvidenceAgain()).toBe(0);
  await owner()`update evidence_scans set found = 'clean', signature = null, scanner = 'ClamAV 0.1/1',
    scanned_at = case sha256 when ${first.sha256} then timestamptz '2020-01-01' else timestamptz '2020-01-02' end
    where sha256 in (${first.sha256}, ${second.sha256})`;
  expect(await scanEvidenceAgain({ bytes: 400, milliseconds: 60_000 })).toBe(1);
  expect([(await scanSeen(first))?.scanner, (await scanSeen(second))?.scanner]).toEqual([
    expect.not.stringContaining("0.1/1"),
    "ClamAV 0.1/1",
  ]);
  expect(await scanEvidenceAgain()).toBe(1);
  expect(await scanSeen(second)).toMatchObject({ found: "infected", signature });
  expect(await warningsOf(second.id)).not.toHaveLength(0);
});

test("Infected bytes leave only for who says that they know which malware it is, and that is on record", async () => {
  const item = await collect(malware);
  const given = { itemId: item.id, purpose: why };
  for (const who of [cast.people.investigator, cast.people.coordinator]) {
    for (const wrong of [given, { ...given, knowing: "Something.Else" }, { ...given, knowing: "on" }])
      await expect(openEvidence(who, wrong)).rejects.toMatchObject({
        code: "conflict",
        key: "evidence.infected",
        details: { signature },
      });
  }
  await expect(
    openEvidence(cast.people.investigator, { ...given, act: "viewed", knowing: signature }),
  ).rejects.toMatchObject({ key: "evidence.infected_no_preview" });
  expect((await keptOf(item.id)).acts).toEqual(["collected", "verified"]);
  const { bytes } = await openEvidence(cast.people.investigator, { ...given, knowing: signature });
  expect(await buffer(bytes)).toEqual(malware);
  expect((await keptOf(item.id)).acts).toEqual(["collected", "verified", "downloaded"]);
  expect(await knownAt(item.id)).toEqual([signature]);
});

test("Nobody scans or warns but the job, and what was found is read only by who sees an item on the bytes", async () => {
  const item = await collect(malware);
  const scans = [{ sha256: `${item.sha256}`, found: "clean", signature: null, scanner: "me" }];
  await expect(noteScans(cast.people.coordinator, { scans })).rejects.toMatchObject({ code: "forbidden" });
  const warning = { itemId: item.id, sha256: item.sha256, signature, scanner: "me" };
  await expect(warnOfMalware(cast.people.coordinator, warning)).rejects.toMatchObject({ code: "forbidden" });
  const other = await custodyCast();
  const seenBy = ({ people }: CustodyCast) =>
    as(people.investigator, (tx) => scanOf(tx, `${item.sha256}`), "read only");
  expect([await seenBy(cast), await seenBy(other)]).toEqual([{ found: "infected", signature }, null]);
  const theirs = await aFile(other, { bytes: Readable.from([malware]) });
  expect((await warningsOf(theirs.id)).map((row) => row.person_id)).toEqual([other.people.coordinator.id]);
});

test("A bag holds infected items only when they are asked for, and then that is on record", async () => {
  const other = await custodyCast();
  const [clean, infected] = [await aFile(other), await aFile(other, { bytes: Readable.from([malware]) })];
  const folder = await mkdtemp(join(tmpdir(), "runut-bag-"));
  const bag = (name: string, more: object) =>
    bagEvidence(other.people.coordinator, join(folder, name), {
      reference: other.opened.reference,
      purpose: why,
      ...more,
    });
  await expect(bag("no.zip", {})).rejects.toMatchObject({ key: "evidence.infected_in_bag" });
  expect(await readdir(folder)).toEqual([]);
  expect((await keptOf(clean.id)).acts).not.toContain("downloaded");
  expect(await bag("one.zip", { itemIds: [clean.id] })).toEqual({ files: 1, items: 1 });
  expect(await bag("both.zip", { withInfected: true })).toEqual({ files: 2, items: 2 });
  expect(await knownAt(infected.id)).toEqual([signature]);
});
