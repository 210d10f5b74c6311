import { createHash, randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { owner } from "@/e2e/structure/owner";
import { openCase } from "@/e2e/structure/people";
import { evidenceOfCase } from "@/lib/evidence/queries";
import { as } from "@/lib/kernel/as";
import { collectEvidence } from "./collect";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
beforeAll(async () => {
  cast = await caseWithEvidence();
});

/** How many files lie in the store. */
const filesHeld = async () => {
  const all = await readdir(cast.folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return all.filter((entry) => entry.isFile()).length;
};

describe("collectEvidence", () => {
  it("holds the bytes, numbers the item, begins its chain, and the log knows the digest", async () => {
    const bytes = randomBytes(3_000_000);
    const item = await collectEvidence(cast.people.investigator, {
      ...cast.file(bytes),
      declared: digestOf(bytes).toUpperCase(),
    });
    expect(item).toMatchObject({ sha256: digestOf(bytes), size: bytes.length, declared: "equal" });
    const found = await cast.read(cast.people.investigator, item.number);
    expect(found).toMatchObject({ state: "held", kind: "file", fileName: "answer.txt", mediaType: null });
    expect(found.chain.map((link) => [link.sequence, link.act, link.by, link.reason])).toEqual([
      [1, "collected", cast.people.investigator.name, "network capture of one answer"],
      [2, "verified", cast.people.investigator.name, "equal"],
    ]);
    expect(await cast.eventsOf(item.id)).toMatchObject([
      {
        action: "evidence.collect",
        facts: { number: item.number, sha256: digestOf(bytes), declared: "equal" },
      },
    ]);
  });

  it("records that the sender's hash differs and keeps the item", async () => {
    const item = await collectEvidence(cast.people.investigator, {
      ...cast.file(),
      declared: "0".repeat(64),
    });
    expect(item.declared).toBe("different");
    const listed = await as(
      cast.people.investigator,
      (tx) => evidenceOfCase(tx, cast.opened.id),
      "read only",
    );
    const marked = listed.rows.filter(({ declaredDiffers }) => declaredDiffers).map(({ number }) => number);
    expect(marked).toEqual([item.number]);
    expect(await cast.read(cast.people.investigator, item.number)).toMatchObject({
      declaredSha256: "0".repeat(64),
      sha256: item.sha256,
    });
  });

  it("keeps the MD5 and SHA-1 of a sender, and what the bytes hash to beside them", async () => {
    const bytes = randomBytes(5000);
    const [md5, sha1] = ["md5", "sha1"].map((kind) => createHash(kind).update(bytes).digest("hex"));
    const good = await collectEvidence(cast.people.investigator, {
      ...cast.file(bytes),
      declared: `MD5: ${md5?.toUpperCase()} SHA1: ${sha1}`,
    });
    expect(good.declared).toBe("equal");
    expect(await cast.read(cast.people.investigator, good.number)).toMatchObject({
      ...{ md5, sha1, declaredMd5: md5, declaredSha1: sha1, declaredSha256: null },
    });
    const bad = await collectEvidence(cast.people.investigator, {
      ...cast.file(bytes),
      declared: `${"0".repeat(32)}\n${digestOf(bytes)}`,
    });
    expect(bad.declared).toBe("different");
    expect(await cast.read(cast.people.investigator, bad.number)).toMatchObject({
      ...{ md5, sha1: null, declaredMd5: "0".repeat(32), declaredSha256: digestOf(bytes) },
    });
    const cut = collectEvidence(cast.people.investigator, { ...cast.file(), declared: `SHA256: ${md5}` });
    await expect(cut).rejects.toMatchObject({ fields: { declared: "not_a_hash" } });
  });

  it("tells the type by the bytes, not by the name", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489", "hex");
    const item = await collectEvidence(cast.people.investigator, {
      ...cast.file(png),
      fileName: "letter.pdf",
    });
    expect((await cast.read(cast.people.investigator, item.number)).mediaType).toBe("image/png");
  });

  it("takes a physical thing without bytes, and the same bytes twice as two items", async () => {
    const { bytes: _, ...physical } = cast.file();
    expect(await collectEvidence(cast.people.investigator, physical)).toMatchObject({
      sha256: null,
      size: null,
    });
    const bytes = randomBytes(500);
    const before = await filesHeld();
    const first = await collectEvidence(cast.people.investigator, cast.file(bytes));
    const second = await collectEvidence(cast.people.investigator, cast.file(bytes));
    expect([second.sha256, second.number]).toEqual([first.sha256, first.number + 1]);
    expect(await filesHeld()).toBe(before + 1);
  });

  it("refuses a closed case, a collection in the future, a file without bytes and too many bytes, and holds nothing", async () => {
    const other = await openCase(cast.people);
    await owner()`update cases set status = 'closed' where id = ${other.id}`;
    const before = [await cast.listFor(cast.people.investigator), await filesHeld()];
    const late = collectEvidence(cast.people.investigator, { ...cast.file(), caseId: other.id });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "case.closed" });
    const ahead = collectEvidence(cast.people.investigator, { ...cast.file(), collectedAt: "2090-01-01" });
    await expect(ahead).rejects.toMatchObject({ fields: { collectedAt: "in_the_future" } });
    for (const collectedAt of ["20211-08-25T10:00", "0021-08-25T10:00"]) {
      const odd = collectEvidence(cast.people.investigator, { ...cast.file(), collectedAt });
      await expect(odd).rejects.toMatchObject({ fields: { collectedAt: "year_out_of_range" } });
    }
    const { bytes: _, ...without } = cast.file();
    const empty = collectEvidence(cast.people.investigator, { ...without, kind: "file" });
    await expect(empty).rejects.toMatchObject({ fields: { file: "file_required" } });
    process.env.RUNUT_UPLOAD_MAX = "1999";
    const large = collectEvidence(cast.people.investigator, cast.file()).finally(
      () => delete process.env.RUNUT_UPLOAD_MAX,
    );
    await expect(large).rejects.toMatchObject({ fields: { file: "file_too_large" } });
    expect([await cast.listFor(cast.people.investigator), await filesHeld()]).toEqual(before);
  });

  it("is forbidden to the coordinator and knows no case for a stranger; neither has a byte read", async () => {
    const before = await filesHeld();
    const forbidden = cast.file();
    await expect(collectEvidence(cast.people.coordinator, forbidden)).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(collectEvidence(cast.people.strangers.investigator, cast.file())).rejects.toMatchObject({
      code: "not_found",
    });
    expect(forbidden.bytes.readableDidRead).toBe(false);
    expect(await filesHeld()).toBe(before);
  });
});
