import { randomBytes } from "node:crypto";
import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { addMember } from "@/lib/cases/add-member";
import { removeMember } from "@/lib/cases/remove-member";
import { collectUpload } from "@/lib/evidence/intake/collect-upload";
import { forgetUploads, uploadOf } from "@/lib/evidence/intake/uploads";
import type { Person } from "@/lib/kernel/actor";
import { evidenceOf } from "./evidence-form";
import { answerUpload, formOf } from "./upload-protocol";

let people: TestPeople;
let opened: OpenedCase;
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "runut-home-"));
  process.env.RUNUT_HOME = home;
  people = await makePeople();
  opened = await openCase(people);
});

const origin = "http://runut.example";
const send = (who: Person, method: string, path: string, headers: object, body?: Buffer | ReadableStream) =>
  answerUpload(
    who,
    new Request(new URL(path, origin), {
      method,
      headers: { "tus-resumable": "1.0.0", ...headers },
      ...(body && { body: body as BodyInit, duplex: "half" }),
    } as RequestInit),
    async ({ key, fields }) => ({ key, fields }),
  );
const typed = (more: object = {}) =>
  Object.entries({
    caseId: opened.id,
    kind: "file",
    title: "A capture",
    method: "network capture",
    fileName: "capture.pcap",
    ...more,
  });
const begin = (who: Person, size: number, more: object = {}) =>
  send(who, "POST", "/api/uploads", {
    "upload-length": String(size),
    "upload-metadata": `fields ${Buffer.from(JSON.stringify(typed(more))).toString("base64")}`,
  });
const begun = async (who: Person, size: number) => `${(await begin(who, size)).headers.get("location")}`;
const patch = (who: Person, path: string, offset: number, body: Buffer | ReadableStream) =>
  send(
    who,
    "PATCH",
    path,
    {
      "upload-offset": String(offset),
      "content-type": "application/offset+octet-stream",
      ...(Buffer.isBuffer(body) && { "content-length": String(body.length) }),
    },
    body,
  );
const offsetOf = async (who: Person, path: string) =>
  Number((await send(who, "HEAD", path, {})).headers.get("upload-offset"));
const idOf = (path: string) => `${path.split("/").at(-1)}`;
const finish = (who: Person, path: string) =>
  collectUpload(who, idOf(path), ({ fields }) => evidenceOf(formOf(fields)));
const waiting = () => readdir(join(home, "uploads"));

describe("an upload", () => {
  it("takes bytes in pieces, says where it stands, and becomes an item once, however often that is asked", async () => {
    const bytes = randomBytes(300_000);
    const path = await begun(people.investigator, bytes.length);
    expect(path).toMatch(/^\/api\/uploads\/[0-9a-f-]{36}$/);
    expect((await patch(people.investigator, path, 0, bytes.subarray(0, 100_000))).status).toBe(204);
    expect(await offsetOf(people.investigator, path)).toBe(100_000);
    await expect(finish(people.investigator, path)).rejects.toMatchObject({
      key: "evidence.upload_unfinished",
    });
    expect((await patch(people.investigator, path, 100_000, bytes.subarray(100_000))).status).toBe(204);
    const both = await Promise.all([finish(people.investigator, path), finish(people.investigator, path)]);
    const again = await finish(people.investigator, path);
    expect(both).toEqual([again, again]);
    expect(again).toMatchObject({ case: opened.reference, declared: null, twins: [] });
    expect(await waiting()).toEqual([]);
  });

  it("keeps the offset when it is wrong, too far or too much, and when the sender is cut off", async () => {
    const path = await begun(people.investigator, 1000);
    await patch(people.investigator, path, 0, Buffer.alloc(400));
    for (const offset of [0, 399, 401]) {
      expect((await patch(people.investigator, path, offset, Buffer.alloc(10))).status).toBe(409);
    }
    const more = await patch(people.investigator, path, 400, Buffer.alloc(601));
    expect([more.status, await more.json()]).toMatchObject([400, { fields: { file: "file_too_large" } }]);
    expect(await offsetOf(people.investigator, path)).toBe(400);
    const cut = new ReadableStream({
      pull(controller) {
        if (cut.locked && sent++ < 2) controller.enqueue(new Uint8Array(100));
        else controller.error(new Error("the sender went away"));
      },
    });
    let sent = 0;
    await patch(people.investigator, path, 400, cut);
    const kept = await offsetOf(people.investigator, path);
    expect(kept).toBeGreaterThanOrEqual(400);
    expect(kept).toBeLessThanOrEqual(600);
    expect((await patch(people.investigator, path, kept, Buffer.alloc(1000 - kept))).status).toBe(204);
    expect(await finish(people.investigator, path)).toMatchObject({ case: opened.reference });
  });

  it("is refused in words before it begins, where the command would be", async () => {
    const before = await waiting();
    const tries: [Person, object, number, object][] = [
      [people.coordinator, {}, 403, { key: "forbidden" }],
      [people.strangers.investigator, {}, 404, { key: "not_found" }],
      [people.investigator, { title: " " }, 400, { fields: { title: "required" } }],
      [people.investigator, { kind: "physical" }, 400, { fields: { file: "no_file_for_a_physical_object" } }],
      [people.investigator, { by: people.coordinator.id, uploadId: "x" }, 201, {}],
    ];
    for (const [who, more, status, told] of tries) {
      const answer = await begin(who, 10, more);
      expect(answer.status).toBe(status);
      if (status !== 201) expect(await answer.json()).toMatchObject(told);
    }
    expect((await waiting()).length).toBe(before.length + 2);
    const large = await begin(people.investigator, 60_000_000_000);
    expect([large.status, await large.json()]).toMatchObject([400, { fields: { file: "file_too_large" } }]);
  });

  it("belongs to who began it: to another person it does not exist", async () => {
    const path = await begun(people.investigator, 10);
    await expect(uploadOf(people.investigator, idOf(path))).resolves.toMatchObject({ size: 10, offset: 0 });
    for (const who of [people.coordinator, people.strangers.investigator])
      await expect(uploadOf(who, idOf(path))).rejects.toMatchObject({ code: "not_found" });
    for (const id of ["../keys/session", "x", `${idOf(path)}.json`])
      await expect(uploadOf(people.investigator, id)).rejects.toMatchObject({ code: "not_found" });
  });

  it("waits for somebody taken out of the case meanwhile, and becomes one item once they are back", async () => {
    const who = people.investigator;
    const of = { caseId: opened.id, personId: who.id };
    const path = await begun(who, 2000);
    await patch(who, path, 0, Buffer.alloc(1000));
    await removeMember(people.coordinator, { ...of, reason: "They were on leave for a day." });
    await patch(who, path, await offsetOf(who, path), Buffer.alloc(2000 - (await offsetOf(who, path))));
    await expect(finish(who, path)).rejects.toMatchObject({ code: "not_found" });
    await addMember(people.coordinator, of);
    const item = await finish(who, path);
    expect([item, await finish(who, path)]).toEqual([item, item]);
    expect(item).toMatchObject({ case: opened.reference });
  });

  it("of a file without a byte becomes an item of none", async () => {
    const path = await begun(people.investigator, 0);
    const item = await finish(people.investigator, path);
    expect(item).toMatchObject({ case: opened.reference });
  });

  it("waits for a week and is then forgotten, its bytes with it", async () => {
    const path = await begun(people.investigator, 10);
    const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000);
    await forgetUploads(inDays(6));
    await expect(uploadOf(people.investigator, idOf(path))).resolves.toMatchObject({ offset: 0 });
    await forgetUploads(inDays(8));
    expect(await waiting()).toEqual([]);
  });

  it("of the same bytes is one more item, and its twin is named only to who may see it", async () => {
    const bytes = randomBytes(5000);
    const other = await makePeople();
    const theirs = await openCase(other);
    const own = async (who: Person, caseId: string) => {
      const path = `${(await begin(who, bytes.length, { caseId })).headers.get("location")}`;
      await patch(who, path, 0, bytes);
      return path;
    };
    const paths = [
      await own(people.investigator, opened.id),
      await own(other.investigator, theirs.id),
      await own(people.investigator, opened.id),
    ] as const;
    const [first, foreign] = await Promise.all([
      finish(people.investigator, paths[0]),
      finish(other.investigator, paths[1]),
    ]);
    expect([first.twins, foreign.twins, first.sha256 === foreign.sha256]).toEqual([[], [], true]);
    const { twins } = await finish(people.investigator, paths[2]);
    expect(twins).toEqual([{ case: opened.reference, number: first.number }]);
  });
});
