import { spawn } from "node:child_process";
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Upload } from "@tus/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OneAct } from "@/e2e/structure/one-act";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { collectEvidence } from "./collect";
import { collectUpload } from "./collect-upload";
import { beginUpload, staging, uploadOf } from "./uploads";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "runut-home-"));
  vi.stubEnv("RUNUT_HOME", home);
  people = await makePeople();
  opened = await openCase(people);
});
afterEach(() => vi.unstubAllEnvs());

const typed = () => ({ caseId: opened.id, title: "A capture", method: "network capture" });
const uploads = async (bytes: Buffer | null, size = bytes?.length ?? 0) => {
  const upload = new Upload({ id: randomUUID(), size, offset: 0 });
  upload.metadata = await beginUpload(people.investigator, upload);
  await staging().create(upload);
  if (bytes) await staging().write(Readable.from([bytes]), upload.id, 0);
  return upload.id;
};
/** A process that does one act, with at most so many kilobytes to a file where that is said. */
const another = (act: OneAct, kilobytes?: number) => {
  const run = `${kilobytes ? `ulimit -f ${kilobytes * 2};` : ""} exec "$0" --import tsx e2e/structure/one-act.ts`;
  const child = spawn("sh", ["-c", run, process.execPath], {
    env: { ...process.env, RUNUT_ONE_ACT: JSON.stringify(act) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return { child, told: text(child.stdout).then((line) => JSON.parse(line || "null")) };
};
const lying = async (folder: string) => {
  const all = await readdir(join(home, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return all.filter((entry) => entry.isFile()).map(({ name }) => name);
};
const items = async () => owner()`select id from evidence_items where case_id = ${opened.id}`;

it("a process that dies when the bytes lie there and the record does not leaves no record, and asked again makes one", async () => {
  const bytes = randomBytes(100_000);
  const uploadId = await uploads(bytes);
  const before = { who: people.investigator, raw: typed(), act: "finish" as const, id: uploadId };
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await owner()
    .begin(async (tx) => {
      // The child waits for this row, after it has put the bytes in their place.
      await tx`insert into evidence_blobs values (${sha256}, ${bytes.length}, now())`;
      const { child, told } = another(before);
      await vi.waitFor(
        async () => {
          const waits =
            await owner()`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%evidence_blobs%'`;
          expect(waits).toHaveLength(1);
        },
        { timeout: 15_000, interval: 50 },
      );
      expect(await lying("evidence")).toEqual([sha256]);
      child.kill("SIGKILL");
      expect(await told).toBeNull();
      throw new Error("undone");
    })
    .catch((error: Error) => expect(error.message).toBe("undone"));
  expect(await items()).toHaveLength(0);
  const made = await collectUpload(people.investigator, uploadId, typed);
  expect(made).toMatchObject({ sha256, case: opened.reference });
  expect(await items()).toEqual([{ id: uploadId }]);
  expect([await lying("evidence"), await lying("uploads")]).toEqual([[sha256], []]);
});

it("a full disk is said in plain words, and nothing half-written is left", async () => {
  const who = people.investigator;
  const { told } = another({ act: "collect", who, raw: typed(), size: 20_000_000 }, 8000);
  expect(await told).toEqual({ key: "evidence.no_room" });
  expect([await items(), await lying("evidence")]).toEqual([[], []]);

  const uploadId = await uploads(null, 20_000_000);
  const writing = another({ act: "write", who, raw: {}, id: uploadId, size: 20_000_000 }, 8000);
  expect(await writing.told).toEqual({ key: "evidence.no_room" });
  const { offset } = await uploadOf(who, uploadId);
  expect(offset).toBeLessThan(20_000_000);
  await expectRefusal(() => collectUpload(who, uploadId, typed), "conflict", "evidence.upload_unfinished");
  const rest = randomBytes(20_000_000 - offset);
  await staging().write(Readable.from([rest]), uploadId, offset);
  expect(await collectUpload(who, uploadId, typed)).toMatchObject({ number: 1 });
}, 60_000);

it("bytes that changed between the browser and the store are refused, and no sender is said to have declared them", async () => {
  const who = people.investigator;
  const bytes = randomBytes(1000);
  const readSha256 = createHash("sha256").update(bytes).digest("hex");
  const before = (await items()).length;
  const broken = await uploads(Buffer.concat([bytes.subarray(1), bytes.subarray(0, 1)]));
  const send = (id: string) => collectUpload(who, id, () => ({ ...typed(), readSha256 }));
  await expectRefusal(() => send(broken), "conflict", "evidence.changed_on_the_way");
  await expectRefusal(() => uploadOf(who, broken), "not_found");
  expect(await items()).toHaveLength(before);
  expect(await send(await uploads(bytes))).toMatchObject({ sha256: readSha256, declared: null });
});

it("an upload larger than the room that is left is refused before a byte comes", async () => {
  const upload = new Upload({ id: randomUUID(), size: 2 ** 52, offset: 0 });
  await expect(beginUpload(people.investigator, upload)).rejects.toMatchObject({ key: "evidence.no_room" });
});

it("a store that is away is said in plain words; an upload waits for it, and nothing is on record", async () => {
  const uploadId = await uploads(randomBytes(1000));
  vi.stubEnv("RUNUT_EVIDENCE", "s3://anything?endpoint=http://127.0.0.1:9");
  const bytes = () => Readable.from([randomBytes(1000)]);
  const act = () => collectEvidence(people.investigator, { ...typed(), bytes: bytes() });
  await expectRefusal(act, "conflict", "evidence.store_away");
  const finish = () => collectUpload(people.investigator, uploadId, typed);
  await expectRefusal(finish, "conflict", "evidence.store_away");
  vi.stubEnv("RUNUT_EVIDENCE", "");
  expect(await finish()).toMatchObject({ number: 1 });
}, 60_000);

it("two people who bring the same bytes at once have an item each, and the bytes lie there once", async () => {
  const other = await makePeople();
  const theirs = await openCase(other);
  const bytes = randomBytes(3_000_000);
  const bring = (who: TestPeople["investigator"], caseId: string) =>
    collectEvidence(who, { ...typed(), caseId, bytes: Readable.from([bytes]) });
  const [one, two] = await Promise.all([
    bring(people.investigator, opened.id),
    bring(other.investigator, theirs.id),
  ]);
  expect(one.sha256).toBe(two.sha256);
  expect(one.id).not.toBe(two.id);
  expect(await lying("evidence")).toEqual([one.sha256]);
});
