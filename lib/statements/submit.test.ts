import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { inReview, kept, textOn } from "@/e2e/structure/statements";
import { clearWords } from "./clear-words";
import { draftStatement } from "./draft";
import { submitStatement } from "./submit";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

describe("submitStatement", () => {
  it("puts the draft in review and tells the approvers of the case", async () => {
    const { id, number } = await inReview(people, opened);
    expect(await kept(id)).toMatchObject({ state: "in_review", version: 2 });
    const told = await owner()`select * from notices where subject_id = ${id}`;
    expect(told).toMatchObject([
      { person_id: people.approver.id, kind: "statement.submitted", facts: { number } },
    ]);
    const [event] =
      await owner()`select * from audit_events where subject_id = ${id} and action = 'statement.submit'`;
    expect(event?.facts).toMatchObject({ before: "draft", after: "in_review", version: 1 });
  });

  it("refuses a second time, and a page older than the statement, and writes nothing", async () => {
    const { id } = await inReview(people, opened);
    const again = submitStatement(people.spokesperson, { statementId: id, version: 2 });
    await expect(again).rejects.toMatchObject({ code: "conflict", key: "statement.not_a_draft" });
    const drafted = await draftStatement(people.spokesperson, await textOn(people, opened));
    const late = submitStatement(people.spokesperson, { statementId: drafted.id, version: 7 });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "changed_meanwhile" });
    expect([await kept(id), await kept(drafted.id)]).toMatchObject([
      { version: 2 },
      { state: "draft", version: 1 },
    ]);
  });

  it("refuses words without a basis that seem to assert something, until somebody else has said that they do not", async () => {
    const text = await textOn(people, opened);
    const safe = { kind: "connective", text: "Your data are safe and there was no leak." };
    const title = "Data of 1,300,000 people";
    const { id, digest } = await draftStatement(people.spokesperson, {
      ...{ ...text, language: "en", title, sentences: [safe, ...text.sentences] },
    });
    const submit = () => submitStatement(people.spokesperson, { statementId: id, version: 1 });
    await expect(submit()).rejects.toMatchObject({
      key: "statement.asserts",
      details: {
        words: [
          { place: 0, text: title },
          { place: 1, text: safe.text },
        ],
      },
    });
    const reason = "The chair reads it out as a question, nothing is claimed.";
    await clearWords(people.approver, { statementId: id, place: 0, digest, reason });
    await expect(submit()).rejects.toMatchObject({ details: { words: [{ place: 1 }] } });
    expect((await kept(id)).state).toBe("draft");
    await clearWords(people.approver, { statementId: id, place: 1, digest, reason });
    await submit();
    expect((await kept(id)).state).toBe("in_review");
  });

  it("is forbidden to the coordinator and knows no statement for a stranger", async () => {
    const { id } = await draftStatement(people.spokesperson, await textOn(people, opened));
    const input = { statementId: id, version: 1 };
    await expect(submitStatement(people.coordinator, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(submitStatement(people.strangers.spokesperson, input)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await kept(id)).toMatchObject({ state: "draft" });
  });
});
