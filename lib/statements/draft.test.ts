import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { heading, kept, resting, textOn } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { draftStatement } from "./draft";
import { findStatement } from "./queries";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
const statementsOf = async (caseId: string) =>
  (await owner()`select id from statements where case_id = ${caseId}`).length;

describe("draftStatement", () => {
  it("writes the first version sentence by sentence, and the log holds its digest and not its words", async () => {
    const text = await textOn(people, opened);
    const drafted = await draftStatement(people.spokesperson, text);
    const found = await as(
      people.approver,
      (tx) => findStatement(tx, opened.id, drafted.number),
      "read only",
    );
    expect(found.statement).toMatchObject({
      state: "draft",
      label: "CLEAR",
      audience: "public",
      language: "id",
    });
    expect(found.current.digest).toBe(drafted.digest);
    expect(found.current.sentences.map(({ kind, basis }) => [kind, basis])).toEqual([
      ["heading", null],
      ["assertion", "finding"],
    ]);
    const [event] = await owner()`select * from audit_events where subject_id = ${drafted.id}`;
    expect(event).toMatchObject({ action: "statement.draft", facts: { version: 1, digest: drafted.digest } });
    expect(JSON.stringify(event)).not.toContain("Basis data");
  });

  it("gives two statements with one title two addresses", async () => {
    const text = await textOn(people, opened);
    const [one, two] = [
      await draftStatement(people.spokesperson, text),
      await draftStatement(people.spokesperson, text),
    ];
    const slugs = [(await kept(one.id)).slug, (await kept(two.id)).slug];
    expect(slugs[1]).not.toBe(slugs[0]);
    expect(slugs[1]?.slice(0, -9)).toBe(slugs[0]?.slice(0, -9));
  });

  it("says which sign the public must not read, and where it stands", async () => {
    const text = await textOn(people, opened);
    const attempt = draftStatement(people.spokesperson, { ...text, title: "Pembaruan \u200Fini" });
    await expect(attempt).rejects.toMatchObject({
      fields: { title: "invisible_characters" },
      details: { signs: { title: { sign: "U+200F", at: 11, after: "Pembaruan " } } },
    });
  });

  it("refuses by field what the public must not read, and writes nothing", async () => {
    const before = await statementsOf(opened.id);
    const text = await textOn(people, opened);
    const tries: [object, Record<string, string>][] = [
      [{ title: "Pembaruan \u202Enabkuler" }, { title: "invisible_characters" }],
      [{ sentences: [{ kind: "advice", text: "a".repeat(1001) }] }, { "sentences.0.text": "too_long" }],
      [{ sentences: [{ kind: "assertion", text: "Aman." }] }, { "sentences.0.basis": "basis_missing" }],
      [
        { sentences: [heading, { kind: "assertion", text: "Aman.", basis: "none" }] },
        { "sentences.1.reason": "reason_for_none_missing" },
      ],
      [{ sentences: [{ ...resting(randomUUID()), use: undefined }] }, { "sentences.0.use": "use_missing" }],
      [{ sentences: [resting(randomUUID(), "who_claims")] }, { "sentences.0.use": "use_not_of_this_basis" }],
      [{ sentences: [{ kind: "quotation", text: "Aman." }] }, { "sentences.0.speaker": "speaker_missing" }],
      [{ sentences: [resting(randomUUID())] }, { "sentences.0.basis": "not_of_this_case" }],
      [{ sentences: [] }, { sentences: "none_chosen" }],
    ];
    for (const [wrong, fields] of tries) {
      const attempt = draftStatement(people.spokesperson, { ...text, ...wrong });
      await expect(attempt).rejects.toMatchObject({ code: "invalid", fields });
    }
    expect(await statementsOf(opened.id)).toBe(before);
  });

  it("refuses the finding of another case", async () => {
    const other = await textOn(people, await openCase(people));
    const attempt = draftStatement(people.spokesperson, { ...other, caseId: opened.id });
    await expect(attempt).rejects.toMatchObject({ fields: { "sentences.1.basis": "not_of_this_case" } });
  });

  it("is forbidden to the investigator and knows no case for a stranger", async () => {
    const text = await textOn(people, opened);
    await expect(draftStatement(people.investigator, text)).rejects.toMatchObject({ code: "forbidden" });
    await expect(draftStatement(people.strangers.spokesperson, text)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
