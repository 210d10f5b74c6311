import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { alsoAs, approved, inReview, kept, textOn } from "@/e2e/structure/statements";
import { addMember } from "@/lib/cases/add-member";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { reviseStatement } from "./revise";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const advice = { kind: "advice", text: "Hapus aplikasi lama dari ponsel Anda." };
const revised = (statementId: string, version: number, more: object = {}) => ({
  statementId,
  version,
  title: "Pembaruan kedua",
  sentences: [advice],
  reason: "anjuran ditambahkan",
  ...more,
});

describe("reviseStatement", () => {
  it("adds a version, keeps the one before, and voids an approval", async () => {
    const { id, digest } = await approved(people, opened);
    const next = await reviseStatement(people.spokesperson, revised(id, 3));
    expect(next.digest).not.toBe(digest);
    expect(await kept(id)).toMatchObject({ state: "draft", version: 4, versions: 2, approvals: 1 });
    const out = { statementId: id, digest, reason: "The promise in the first statement ends." };
    await expect(publishStatement(people.spokesperson, out)).rejects.toMatchObject({ code: "conflict" });
    expect(await kept(id)).toMatchObject({ publications: 0 });
  });

  it("moves the address with the title, so that an unapproved title never stands in it", async () => {
    const text = { ...(await textOn(people, opened)), title: "Kebocoran rahasia" };
    const { id } = await draftStatement(people.spokesperson, text);
    await reviseStatement(
      people.spokesperson,
      revised(id, 1, { title: `Pembaruan ${opened.reference} netral` }),
    );
    expect((await kept(id)).slug).toMatch(/^pembaruan-netral/);
  });

  it("shows what was written meanwhile to whoever wrote on an older page", async () => {
    const { id } = await inReview(people, opened);
    await reviseStatement(people.spokesperson, revised(id, 2));
    const late = reviseStatement(people.spokesperson, revised(id, 2, { title: "Lain" }));
    await expect(late).rejects.toMatchObject({
      code: "conflict",
      key: "statement.changed_meanwhile",
      details: { version: 3, theirs: { title: "Pembaruan kedua", sentences: [advice.text] } },
    });
    expect(await kept(id)).toMatchObject({ versions: 2 });
  });

  it("refuses an unchanged text, and what is out, and writes nothing", async () => {
    const text = await textOn(people, opened);
    const { id } = await draftStatement(people.spokesperson, text);
    const same = reviseStatement(people.spokesperson, { ...text, statementId: id, version: 1 });
    await expect(same).rejects.toMatchObject({ code: "invalid", fields: { title: "unchanged" } });
    const done = await approved(people, opened);
    const reason = "The promise in the first statement ends.";
    await publishStatement(people.spokesperson, { statementId: done.id, digest: done.digest, reason });
    const after = reviseStatement(people.spokesperson, revised(done.id, 4));
    await expect(after).rejects.toMatchObject({ code: "conflict", key: "statement.is_out" });
    expect(await kept(done.id)).toMatchObject({ versions: 1, state: "published" });
  });

  it("is not for the approver, another organisation's spokesperson or a stranger", async () => {
    const { id } = await inReview(people, opened);
    const input = revised(id, 2);
    await expect(reviseStatement(people.approver, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(reviseStatement(people.strangers.spokesperson, input)).rejects.toMatchObject({
      code: "not_found",
    });
    const theirs = await alsoAs(people.official, "spokesperson");
    await addMember(people.coordinator, { caseId: opened.id, personId: theirs.id });
    await expect(reviseStatement(theirs, input)).rejects.toMatchObject({ code: "not_found" });
    expect(await kept(id)).toMatchObject({ versions: 1, state: "in_review" });
  });
});
