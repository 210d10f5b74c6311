import { randomBytes, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { owner } from "@/e2e/structure/owner";
import { answerAllegation } from "@/lib/allegations/answer";
import { logAllegation } from "@/lib/allegations/log";
import { stageFile } from "@/lib/evidence/intake/staged";
import { takeAway } from "@/lib/evidence/intake/uploads";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { HeldFile } from "@/lib/kernel/held-file";
import { mostFiles } from "@/lib/kernel/held-files";
import { attachmentsOf } from "./queries";
import { withFiles } from "./with-files";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
let officer: Person;
beforeAll(async () => {
  cast = await caseWithEvidence();
  officer = cast.people.intake_officer;
});
afterEach(() => vi.unstubAllEnvs());

const log = withFiles(logAllegation);
const answer = withFiles(answerAllegation);
const report = (over: object = {}) => ({
  source: { described: "A researcher" },
  channel: "e_mail",
  summary: "Records can be read.",
  receivedOn: new Date(Date.now() - 60_000),
  claims: [{ text: "Records could be read." }],
  ...over,
});
const staged = async (bytes: Buffer, name: string) =>
  `${await stageFile(officer, name, Readable.from([bytes]))} ${name}`;
const listed = (id: string) => as(officer, (tx) => attachmentsOf(tx, id), "read only");
const waiting = () => readdir(join(`${process.env.RUNUT_HOME}`, "uploads"));
/** How many allegations this officer has logged; other files of tests log theirs meanwhile. */
const logged = async () =>
  (await owner()`select count(*)::int as n from allegations where logged_by = ${officer.id}`)[0]?.n;

describe("A form with files", () => {
  it("puts an allegation and its files on record in one act, with one entry that names each digest", async () => {
    const [letter, list] = [randomBytes(900), randomBytes(1200)];
    const files = [await staged(letter, "letter.pdf"), await staged(list, "list of records.csv")];
    const { id } = await log(officer, report({ files }));
    expect((await listed(id)).map(({ number, fileName, sha256 }) => [number, fileName, sha256])).toEqual([
      [1, "letter.pdf", digestOf(letter)],
      [2, "list of records.csv", digestOf(list)],
    ]);
    expect(await cast.eventsOf(id)).toMatchObject([
      {
        action: "allegation.log",
        facts: {
          attachments: [
            { number: 1, sha256: digestOf(letter) },
            { number: 2, sha256: digestOf(list) },
          ],
        },
      },
    ]);
    const scans = await owner()`select 1 from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'scan-evidence' and j.payload->>'sha256' in ${owner()([digestOf(letter), digestOf(list)])}`;
    expect(scans).toHaveLength(2);
    expect(await waiting()).toEqual([]);
  });

  it("keeps the files that were received when the act is refused, for the next try", async () => {
    const bytes = randomBytes(300);
    const files = [await staged(bytes, "letter.pdf")];
    const before = await logged();
    await expect(log(officer, report({ files, summary: "" }))).rejects.toMatchObject({
      fields: { summary: "required" },
    });
    expect(await logged()).toBe(before);
    const { id } = await log(officer, report({ files }));
    expect(await listed(id)).toMatchObject([{ sha256: digestOf(bytes) }]);
  });

  it("asks for a file again that is gone or is another's, and writes nothing then", async () => {
    const files = [await staged(randomBytes(10), "letter.pdf")];
    const before = await logged();
    const others = log(cast.people.coordinator, report({ files }));
    await expect(others).rejects.toMatchObject({ fields: { files: "choose_files_again" } });
    await takeAway(`${files[0]}`.slice(0, 36));
    for (const gone of [files, [randomUUID()], ["../secret"]])
      await expect(log(officer, report({ files: gone }))).rejects.toMatchObject({
        fields: { files: "choose_files_again" },
      });
    expect(await logged()).toBe(before);
  });

  it("writes all or nothing: a second file that fails leaves no allegation and no first file", async () => {
    const before = await logged();
    const [bytes] = [randomBytes(50)];
    const cut = new HeldFile({
      ...{ name: "b.txt", sha256: digestOf(bytes), size: 50, mediaType: null },
      secure: async () => {
        throw new Error("the power failed");
      },
    });
    const whole = new HeldFile({ ...cut, secure: async () => async () => undefined });
    await expect(logAllegation(officer, report({ files: [whole, cut] }))).rejects.toThrow();
    expect(await logged()).toBe(before);
    expect(await owner()`select 1 from allegation_attachments where sha256 = ${digestOf(bytes)}`).toEqual([]);
  });

  it("takes nothing for a file that was not received: a form cannot say what was", async () => {
    const said = { name: "a.txt", sha256: "0".repeat(64), size: 1, mediaType: null };
    await expect(logAllegation(officer, report({ files: [said] }))).rejects.toMatchObject({
      code: "invalid",
    });
    const many = Array.from({ length: mostFiles + 1 }, () => randomUUID());
    await expect(log(officer, report({ files: many }))).rejects.toMatchObject({ code: "invalid" });
  });

  it("records an answer with the files that the source was sent", async () => {
    const { id: allegationId } = await log(officer, report());
    const bytes = randomBytes(400);
    const files = [await staged(bytes, "receipt.pdf")];
    const { id } = await answer(officer, {
      allegationId,
      channel: "e_mail",
      words: "We are looking.",
      files,
    });
    expect(await listed(allegationId)).toMatchObject([
      { direction: "sent", answerId: id, sha256: digestOf(bytes), fileName: "receipt.pdf" },
    ]);
  });
});

describe("A file before its form", () => {
  it("is taken of nobody who attaches none, and not when it is too large; then nothing of it stays", async () => {
    const bytes = () => Readable.from([randomBytes(2000)]);
    await expect(stageFile(cast.people.investigator, "a.txt", bytes())).rejects.toMatchObject({
      code: "forbidden",
    });
    vi.stubEnv("RUNUT_UPLOAD_MAX", "1000");
    await expect(stageFile(officer, "a.txt", bytes())).rejects.toMatchObject({
      fields: { file: "file_too_large" },
    });
    const cut = Readable.from(
      (async function* () {
        yield randomBytes(10);
        throw new Error("the upload was cut");
      })(),
    );
    await expect(stageFile(officer, "a.txt", cut)).rejects.toThrow();
    expect(await waiting()).toEqual([]);
  });
});
