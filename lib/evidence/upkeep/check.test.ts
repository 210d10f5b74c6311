import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { notices } from "@/db/schema/desk";
import { movingClock } from "@/e2e/structure/moving-clock";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { openEvidence } from "@/lib/evidence/looks/open";
import { evidenceStore } from "@/lib/evidence/store/store";
import { as } from "@/lib/kernel/as";
import { setClock } from "@/lib/kernel/clock";
import { checkEvidence } from "./check";
import { recheckEvidence } from "./recheck";

ownDatabase();
movingClock();

let people: TestPeople;
let opened: OpenedCase;
let folder: string;
let putClockBack: () => void = () => undefined;
beforeEach(async () => {
  // The file's database is looked at whole, so each test begins with nothing on record.
  await owner()`truncate evidence_checks`;
  await owner()`update evidence_items set state = 'disposed'`;
  process.env.RUNUT_HOME = await mkdtemp(join(tmpdir(), "runut-home-"));
  folder = join(process.env.RUNUT_HOME, "evidence");
  people = await makePeople();
  opened = await openCase(people);
});
afterEach(() => putClockBack());

const inDays = (days: number) => {
  putClockBack = setClock(() => new Date(Date.now() + days * 24 * 3_600_000));
};
const collect = async (size: number) => {
  const bytes = randomBytes(size);
  const item = await collectEvidence(people.investigator, {
    caseId: opened.id,
    title: "A capture",
    method: "network capture",
    bytes: Readable.from([bytes]),
  });
  const sha256 = `${item.sha256}`;
  return { ...item, sha256, path: join(folder, sha256.slice(0, 2), sha256) };
};
/** Changes one byte, past the store. */
const damage = async ({ path }: { path: string }) => {
  await chmod(path, 0o600);
  const bytes = await readFile(path);
  bytes[0] = (bytes[0] ?? 0) ^ 1;
  await writeFile(path, bytes);
};
const forsaken = async () => {
  const { sha256 } = await evidenceStore().put(Readable.from([randomBytes(100)]));
  await mkdir(join(folder, "incoming"), { recursive: true });
  await writeFile(join(folder, "incoming", "half"), "half");
  return [sha256, "incoming/half"];
};
const noticesTo = (who: TestPeople["investigator"]) =>
  as(who, (tx) => tx.select().from(notices).where(eq(notices.kind, "evidence.alarm")), "read only");

describe("checkEvidence", () => {
  it("finds what is changed, missing and on no record, and what is whole", async () => {
    const [, changed, gone] = [await collect(1000), await collect(1000), await collect(1000)];
    const orphans = await forsaken();
    await damage(changed);
    await rm(gone.path, { force: true });
    expect(await checkEvidence(false)).toEqual({
      equal: 1,
      different: [changed.sha256],
      missing: [gone.sha256],
      orphans: [],
      removed: [],
    });
    inDays(2);
    expect((await checkEvidence(false)).orphans.sort()).toEqual(orphans.sort());
  });

  it("takes away what is on no record for longer than a day, only when asked, and never what is", async () => {
    const kept = await collect(1000);
    const orphans = await forsaken();
    expect(await checkEvidence(true)).toMatchObject({ equal: 1, orphans: [], removed: [] });
    inDays(2);
    const { removed } = await checkEvidence(true);
    expect(removed.sort()).toEqual(orphans.sort());
    expect(await checkEvidence(true)).toMatchObject({ equal: 1, orphans: [], removed: [] });
    expect(await evidenceStore().has(kept.sha256)).toBe(true);
    const events = await owner()`select facts from audit_events where action = 'evidence.remove-orphan'`;
    expect(events.map(({ facts }) => facts.name).sort()).toEqual(orphans.sort());
  });
});

describe("recheckEvidence", () => {
  it("warns of every item whose bytes differ by one byte, and they are not given out", async () => {
    const item = await collect(5000);
    await damage(item);
    expect(await recheckEvidence()).toEqual({
      count: 1,
      wrong: [{ sha256: item.sha256, shown: "different" }],
    });
    for (const who of [people.coordinator, people.investigator])
      expect(await noticesTo(who)).toMatchObject([{ subjectId: item.id, facts: { shown: "different" } }]);
    const look = openEvidence(people.investigator, { itemId: item.id, purpose: "To read what it says." });
    await expect(look).rejects.toMatchObject({ key: "evidence.bytes_different" });
    const [event] =
      await owner()`select * from audit_events where action = 'evidence.warn' and subject_id = ${item.id}`;
    expect(event).toMatchObject({ actor_job: "upkeep", case_id: opened.id, facts: { shown: "different" } });
  });

  it("keeps to its budget and goes on with what it hashed longest ago", async () => {
    for (let n = 0; n < 4; n++) await collect(1000);
    const seen = async () => (await owner()`select sha256 from evidence_checks`).map(({ sha256 }) => sha256);
    expect(await recheckEvidence({ bytes: 2000, milliseconds: 60_000 })).toEqual({ count: 2, wrong: [] });
    const first = await seen();
    inDays(1);
    expect((await recheckEvidence({ bytes: 2000, milliseconds: 60_000 })).count).toBe(2);
    expect(await seen()).toHaveLength(4);
    inDays(2);
    expect((await recheckEvidence({ bytes: 500, milliseconds: 60_000 })).count).toBe(1);
    const [newest] = await owner()`select sha256 from evidence_checks order by checked_at desc limit 1`;
    expect(first).toContain(newest?.sha256);
  });
});
