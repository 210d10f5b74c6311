import {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import postgres from "postgres";
import { expect, test } from "vitest";
import { hasGrown, readNote } from "@/app/_components/proof-check";
import { attachFile } from "@/e2e/structure/attach-file";
import { digestOf } from "@/e2e/structure/case-with-evidence";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { backupFolders } from "@/e2e/structure/restored-elsewhere";
import { logAllegation } from "@/lib/allegations/log";
import { readCheckpoint } from "@/lib/audit/checkpoint";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { proveGrowth } from "@/lib/audit/prove";
import { newestCheckpoint } from "@/lib/audit/queries";
import { sequenceAll } from "@/lib/audit/sequence";
import { disposeEvidence } from "@/lib/evidence/custody/dispose";
import { proposeDisposal } from "@/lib/evidence/custody/propose-disposal";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { diskStore } from "@/lib/evidence/store/disk-store";
import { checkEvidence } from "@/lib/evidence/upkeep/check";
import { as } from "@/lib/kernel/as";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { dump } from "./dump";
import { placeKeys } from "./keys";
import { readManifest } from "./manifest";
import { restoreInto } from "./restore";

ownDatabase();

const { folder, elsewhere } = backupFolders();
const ownerUrl = () => `${process.env.RUNUT_OWNER_URL}`;

const work = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  const bytes = Readable.from([Buffer.from(`exposed rows of ${opened.reference}`)]);
  const given = {
    caseId: opened.id,
    title: "An export",
    method: "Received from the source",
    fileName: "rows.csv",
    bytes,
  };
  const collected = await collectEvidence(people.investigator, given);
  await sequenceAll();
  return { people, opened, item: collected, size: await makeCheckpoint() };
};

const factsOfRestore = async (url: string) => {
  const sql = postgres(url, { max: 1 });
  const [row] = await sql`select facts from audit_events where action = 'database.restore'`;
  await sql.end();
  return row?.facts;
};

const restored = (from: string) =>
  elsewhere(({ ownerUrl: into }) => {
    const made = readManifest(from);
    if (!made) throw new Error("no backup");
    return restoreInto(into, from, made, null);
  }, from);

test("A backup made under load is restored elsewhere: log whole, evidence equal, numbers go on, the old checkpoint consistent", async () => {
  const { people, opened, size } = await work();
  const old = readNote((await as(people.auditor, (tx) => newestCheckpoint(tx)))?.note ?? "");
  let isWorking = true;
  const writing = Array.from({ length: 3 }, async () => {
    for (let n = 0; isWorking && n < 200; n++) {
      await recordTimelineEntry(people.investigator, {
        caseId: opened.id,
        occurredAt: new Date("2021-08-24T00:00:00Z"),
        what: "Seen.",
      });
      await sequenceAll();
    }
  });
  const made = await dump(ownerUrl(), folder("loaded"));
  isWorking = false;
  await Promise.all(writing);
  expect(made.copiedBlobs).toBe(made.blobs.length);
  await elsewhere(async (urls) => {
    const found = await restoreInto(urls.ownerUrl, folder("loaded"), made, null);
    expect(found).toMatchObject({ log: { ok: true }, broken: [], blobs: made.blobs.length });
    expect(await factsOfRestore(urls.ownerUrl)).toEqual({
      backup: made.at,
      checkpoint: expect.any(Number),
      erasures: null,
    });
    const again = await openCase(people);
    expect(Number(again.reference.split("-")[2])).toBe(Number(opened.reference.split("-")[2]) + 1);
    await sequenceAll();
    expect(await makeCheckpoint()).toBeGreaterThan(size);
    const grown = await as(people.auditor, (tx) => proveGrowth(tx, size));
    const now = readCheckpoint(grown?.note ?? "");
    const trees = { first: size, second: grown?.size ?? 0, firstRoot: old?.root ?? "" };
    const secondRoot = Buffer.from(now?.root ?? "", "latin1").toString("base64");
    expect(await hasGrown({ ...trees, secondRoot }, grown?.hashes ?? [])).toBe(true);
  }, folder("loaded"));
});

test("Each row comes back as it was, in every table", async () => {
  await work();
  const made = await dump(ownerUrl(), folder("rows"));
  const again = await elsewhere(async (urls) => {
    await restoreInto(urls.ownerUrl, folder("rows"), made, null);
    return dump(urls.ownerUrl, folder("rows-again"));
  }, folder("rows"));
  const told = ["audit_events", "audit_pending"];
  const sums = (of: typeof made) =>
    of.tables
      .filter(({ name }) => !told.includes(name))
      .map(({ name, size, sha256 }) => ({ name, size, sha256 }));
  expect(sums(again)).toEqual(sums(made));
  // Beyond what was there: the event that says that it came back.
  for (const name of told) {
    const lines = (of: typeof made, within: string) =>
      readFileSync(join(folder(within), of.folder, `${name}.copy`), "utf8")
        .split("\n")
        .filter(Boolean);
    const [before, after] = [lines(made, "rows"), lines(again, "rows-again")];
    expect(after).toEqual(expect.arrayContaining(before));
    expect(after).toHaveLength(before.length + 1);
  }
  expect(again.sequences).toEqual(made.sequences);
});

test("A second backup into the same folder copies only new evidence and leaves one set of tables", async () => {
  await work();
  const first = await dump(ownerUrl(), folder("twice"));
  const second = await dump(ownerUrl(), folder("twice"));
  expect([first.copiedBlobs, second.copiedBlobs]).toEqual([first.blobs.length, 0]);
  const tables = readdirSync(folder("twice")).filter((name) => name.startsWith("tables-"));
  expect(tables).toEqual([second.folder]);
  expect(statSync(join(folder("twice"), "keys", "app-role")).mode & 0o077).toBe(0);
});

test("A later backup into the same folder takes away the bytes of what was disposed of since", async () => {
  const { people, item } = await work();
  const before = await dump(ownerUrl(), folder("disposed"));
  const given = { itemId: item.id, authority: "Order 12", reason: "Said in the test and nowhere else." };
  await proposeDisposal(people.investigator, given);
  await disposeEvidence(people.coordinator, given);
  const after = await dump(ownerUrl(), folder("disposed"));
  expect(before.blobs.filter((sha256) => !after.blobs.includes(sha256))).toEqual([item.sha256]);
  const kept = diskStore(join(folder("disposed"), "evidence"));
  expect([await kept.has(`${item.sha256}`), await kept.has(`${after.blobs[0]}`)]).toEqual([false, true]);
});

test("What came with an allegation that is no case's, and what proves an answer, comes back with its bytes", async () => {
  const { people } = await work();
  const { id } = await logAllegation(people.intake_officer, {
    source: { described: "A researcher" },
    channel: "e_mail",
    summary: "Records can be read.",
    receivedOn: new Date(Date.now() - 60_000),
    claims: [{ text: "Records could be read." }],
  });
  const sent = Buffer.from(`what was sent with ${id}`);
  const file = { allegationId: id, fileName: "sent.txt", bytes: Readable.from([sent]) };
  await attachFile(people.intake_officer, file);
  const made = await dump(ownerUrl(), folder("attached"));
  expect(made.blobs).toContain(digestOf(sent));
  await elsewhere(async (urls) => {
    const found = await restoreInto(urls.ownerUrl, folder("attached"), made, null);
    expect(found).toMatchObject({ broken: [], blobs: made.blobs.length });
    expect(await checkEvidence(false)).toMatchObject({
      equal: made.blobs.length,
      different: [],
      missing: [],
    });
  }, folder("attached"));
});

test("What was altered, taken away or never finished is refused, and so is a place in use", async () => {
  await work();
  const spoil = async (name: string, how: (tables: string) => void) => {
    const made = await dump(ownerUrl(), folder(name));
    how(join(folder(name), made.folder));
    return restored(folder(name)).catch((error: Error) => error.message);
  };
  expect(await spoil("altered", (tables) => appendFileSync(join(tables, "people.copy"), "x"))).toMatch(
    /people of the backup is not what was written/,
  );
  expect(await spoil("lacking", (tables) => rmSync(join(tables, "cases.copy")))).toMatch(
    /lacks its table cases/,
  );
  expect(
    await spoil("unfinished", (tables) => renameSync(join(tables, "..", "manifest.json"), join(tables, "m"))),
  ).toBe("no backup");
  const made = await dump(ownerUrl(), folder("used"));
  await expect(restoreInto(ownerUrl(), folder("used"), made, null)).rejects.toThrow(/in use/);
  expect(() => placeKeys(folder("used"))).toThrow(/has keys already/);
  await expect(
    elsewhere(
      (urls) =>
        restoreInto(urls.ownerUrl, folder("used"), { ...made, migrations: made.migrations.slice(1) }, null),
      folder("used"),
    ),
  ).rejects.toThrow(/another version/);
  expect(await owner()`select from people limit 1`).toHaveLength(1);
});

test("A backup from before the baseline is refused with what to do", async () => {
  await work();
  const made = await dump(ownerUrl(), folder("early"));
  expect(made).toMatchObject({
    baseline: made.migrations[0],
    rights: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  const { baseline: _, rights: __, ...early } = made;
  writeFileSync(join(folder("early"), "manifest.json"), JSON.stringify(early));
  expect(() => readManifest(folder("early"))).toThrow(/before the baseline.*version that made it/);
});

test("A restore that fails leaves the database empty", async () => {
  await work();
  const made = await dump(ownerUrl(), folder("half"));
  const last = made.tables.at(-1);
  const broken = {
    ...made,
    tables: [...made.tables, { ...made.tables[0], name: "nowhere" } as NonNullable<typeof last>],
  };
  await elsewhere(async (urls) => {
    await expect(restoreInto(urls.ownerUrl, folder("half"), broken, null)).rejects.toThrow();
    const found = await restoreInto(urls.ownerUrl, folder("half"), made, null);
    expect(found.log.ok).toBe(true);
  }, folder("half"));
});
