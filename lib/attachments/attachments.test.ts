import { randomBytes, randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { attachFile } from "@/e2e/structure/attach-file";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { owner } from "@/e2e/structure/owner";
import { answerAllegation } from "@/lib/allegations/answer";
import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import { openCase } from "@/lib/cases/open";
import { takeInAllegation } from "@/lib/cases/take-in";
import { openEvidence } from "@/lib/evidence/looks/open";
import { readItem } from "@/lib/evidence/queries";
import { blobs } from "@/lib/evidence/upkeep/blobs";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { addAttachments } from "./add";
import { openAttachment } from "./open";
import { attachmentsOf, cameWith } from "./queries";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
beforeAll(async () => {
  cast = await caseWithEvidence();
});
const purpose = "To see what the source had sent with it.";
const logged = (who: Person = cast.people.intake_officer, over: object = {}) =>
  logAllegation(who, {
    source: { described: "A researcher" },
    channel: "e_mail",
    summary: "Records can be read.",
    receivedOn: new Date(Date.now() - 60_000),
    claims: [{ text: "Records could be read." }],
    ...over,
  });
const file = (allegationId: string, bytes: Buffer = randomBytes(500), over: object = {}) => ({
  allegationId,
  fileName: "answer.txt",
  bytes: Readable.from([bytes]),
  ...over,
});
const listed = (who: Person, id: string) => as(who, (tx) => attachmentsOf(tx, id), "read only");
const opened = (allegationId: string) =>
  openCase(cast.people.coordinator, { allegationId, title: "Report on records", severity: "high" });

describe("What comes with an allegation", () => {
  it("is kept under its number, digest and type, by whoever received it, and its look is on record", async () => {
    const { intake_officer, auditor } = cast.people;
    const { id } = await logged();
    const bytes = Buffer.from("%PDF-1.7 what was sent");
    const made = await attachFile(intake_officer, file(id, bytes));
    const second = await attachFile(intake_officer, file(id, bytes, { fileName: "again.txt" }));
    expect([made.number, second.number]).toEqual([1, 2]);
    const [first] = await listed(auditor, id);
    expect(first).toMatchObject({
      sha256: digestOf(bytes),
      size: bytes.length,
      mediaType: "application/pdf",
      direction: "received",
      by: intake_officer.name,
      item: null,
    });
    const copy = await openAttachment(auditor, { attachmentId: made.id, purpose });
    expect(digestOf(await buffer(copy.bytes))).toBe(digestOf(bytes));
    const looks =
      await owner()`select purpose, shown, looked_by from attachment_looks where attachment_id = ${made.id}`;
    expect([...looks]).toEqual([{ purpose, shown: "equal", looked_by: auditor.id }]);
  });

  it("is evidence of the case that it goes into: same bytes, its chain begun at the intake", async () => {
    const { intake_officer, coordinator, investigator } = cast.people;
    const { id, reference } = await logged();
    const bytes = randomBytes(700);
    const made = await attachFile(intake_officer, file(id, bytes));
    const taken = await takeInAllegation(coordinator, { caseId: cast.opened.id, allegationId: id });
    const [row] = await owner()`select number from evidence_items where id = ${made.id}`;
    const item = await as(investigator, (tx) => readItem(tx, taken.id, Number(row?.number)), "read only");
    expect(item).toMatchObject({ sha256: digestOf(bytes), state: "held", keeperId: coordinator.id });
    expect(item.chain.map((link) => [link.sequence, link.act, link.by])).toEqual([
      [1, "collected", intake_officer.name],
      [2, "received", coordinator.name],
    ]);
    const [at] = await owner()`select c.at = a.added_at as same from custody_entries c
      join allegation_attachments a on a.id = c.item_id where c.item_id = ${made.id} and c.sequence = 1`;
    expect(at?.same).toBe(true);
    expect(await as(coordinator, (tx) => cameWith(tx, made.id), "read only")).toBe(reference);
    const copy = await openEvidence(investigator, { itemId: made.id, purpose });
    expect(digestOf(await buffer(copy.bytes))).toBe(digestOf(bytes));
    await expect(openAttachment(coordinator, { attachmentId: made.id, purpose })).rejects.toMatchObject({
      key: "attachment.is_evidence",
    });
    await expect(attachFile(intake_officer, file(id))).rejects.toMatchObject({
      key: "attachment.in_case",
    });
  });

  it("is evidence of a case under TLP:RED for its receiver and its lead alone", async () => {
    const { id } = await logged(cast.people.intake_officer, { label: "RED" });
    const made = await attachFile(cast.people.intake_officer, file(id));
    const { id: caseId } = await opened(id);
    const seen = (who: Person) =>
      as(who, (tx) => tx.execute(sql`select id from evidence_items where case_id = ${caseId}`), "read only");
    expect([...(await seen(cast.people.coordinator))]).toEqual([{ id: made.id }]);
    expect([...(await seen(cast.people.auditor))]).toEqual([]);
  });

  it("stays with a declined allegation, and upkeep keeps its bytes", async () => {
    const { intake_officer } = cast.people;
    const { id } = await logged();
    const { sha256 } = await attachFile(intake_officer, file(id));
    await declineAllegation(intake_officer, {
      allegationId: id,
      reason: "It names no system that anybody runs.",
    });
    expect(await listed(intake_officer, id)).toHaveLength(1);
    expect((await blobs()).find((blob) => blob.sha256 === sha256)?.isNeeded).toBe(true);
  });

  it("is refused to the wrong role, to strangers and without a file, and then nothing is written", async () => {
    const { id } = await logged();
    const { people } = cast;
    await expect(attachFile(people.investigator, file(id))).rejects.toMatchObject({ code: "forbidden" });
    await expect(attachFile(people.strangers.coordinator, file(id))).rejects.toMatchObject({
      code: "not_found",
    });
    const none = addAttachments(people.intake_officer, { allegationId: id });
    await expect(none).rejects.toMatchObject({ fields: { files: "file_required" } });
    expect(await listed(people.intake_officer, id)).toEqual([]);
  });

  it("comes whole or not at all: of a sender that goes away nothing is kept", async () => {
    const { id } = await logged();
    const before = await readdir(cast.folder, { recursive: true });
    const cut = Readable.from(
      (async function* () {
        yield randomBytes(100);
        throw new Error("the upload was cut");
      })(),
    );
    const sent = attachFile(cast.people.intake_officer, file(id, undefined, { bytes: cut }));
    await expect(sent).rejects.toThrow("the upload was cut");
    expect(await listed(cast.people.intake_officer, id)).toEqual([]);
    const after = await readdir(cast.folder, { recursive: true });
    expect(after.sort()).toEqual(before.sort());
  });

  it("and its case at once: each file is evidence, or its sender is told", async () => {
    const { id } = await logged();
    const both = await Promise.allSettled([opened(id), attachFile(cast.people.intake_officer, file(id))]);
    expect(both[0].status).toBe("fulfilled");
    const rows = await owner()`select a.id, i.id as item from allegation_attachments a
      left join evidence_items i on i.id = a.id where a.allegation_id = ${id}`;
    expect(rows.map((row) => row.item)).toEqual(
      both[1].status === "fulfilled" ? rows.map((row) => row.id) : [],
    );
  });

  it("gets numbers without a gap where several come at once", async () => {
    const { id } = await logged();
    await Promise.all([1, 2, 3, 4].map(() => attachFile(cast.people.intake_officer, file(id))));
    const its = await listed(cast.people.intake_officer, id);
    expect(its.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe("What a source is sent", () => {
  it("stands with its answer, also in a case, and is no evidence of it", async () => {
    const { coordinator } = cast.people;
    const { allegationId } = cast.opened;
    const { id: answerId } = await answerAllegation(coordinator, {
      allegationId,
      channel: "e_mail",
      words: "A case was opened.",
      lateReason: "It lay on a desk that nobody looked after.",
    });
    const made = await attachFile(coordinator, file(allegationId, undefined, { answerId }));
    expect(await listed(coordinator, allegationId)).toMatchObject([
      { direction: "sent", answerId, item: null },
    ]);
    expect(await owner()`select 1 from evidence_items where id = ${made.id}`).toHaveLength(0);
    const other = await logged();
    await expect(attachFile(coordinator, file(other.id, undefined, { answerId }))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("Past every line of code", () => {
  it("nobody attaches in another's name, rewrites a digest, or takes an attachment's id for another item", async () => {
    const { intake_officer, coordinator, investigator } = cast.people;
    const { id } = await logged();
    const made = await attachFile(intake_officer, file(id));
    const other = digestOf(Buffer.from("other"));
    const insert = (by: Person, of: string, organisationId = by.organisationId) =>
      as(intake_officer, (tx) =>
        tx.execute(sql`insert into allegation_attachments (allegation_id, direction, sha256, size, file_name, added_by, organisation_id, added_at)
          values (${of}, 'received', ${made.sha256}, 1, 'a', ${by.id}, ${organisationId}, now())`),
      );
    await expect(insert(coordinator, id)).rejects.toMatchObject({ code: "42501" });
    await expect(insert(intake_officer, id, cast.people.official.organisationId)).rejects.toMatchObject({
      code: "42501",
    });
    const theirs = await logged(cast.people.strangers.coordinator);
    await expect(insert(intake_officer, theirs.id)).rejects.toMatchObject({ code: "42501" });
    await expect(insert(intake_officer, cast.opened.allegationId)).rejects.toMatchObject({ code: "42501" });
    for (const words of [
      sql`update allegation_attachments set sha256 = ${other} where id = ${made.id}`,
      sql`delete from allegation_attachments where id = ${made.id}`,
    ])
      await expect(as(coordinator, (tx) => tx.execute(words))).rejects.toMatchObject({ code: "42501" });
    await expect(
      owner()`update allegation_attachments set sha256 = ${other} where id = ${made.id}`,
    ).rejects.toMatchObject({ code: "23001" });
    const item = (itemId: string) =>
      as(investigator, (tx) =>
        tx.execute(sql`insert into evidence_items (id, case_id, title, method, kind, holder_id, keeper_id, organisation_id, collected_by, collected_at)
          values (${itemId}, ${cast.opened.id}, 't', 'm', 'physical', ${investigator.organisationId}, ${investigator.id},
            ${investigator.organisationId}, ${investigator.id}, now())`),
      );
    await expect(item(made.id)).rejects.toMatchObject({ code: "42501" });
    await expect(item(randomUUID())).rejects.not.toMatchObject({ code: "42501" });
  });
});
