import { beforeAll, describe, expect, it } from "vitest";
import { refusedInClosedCase, shutCase } from "@/e2e/structure/in-closed-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, heading, inReview } from "@/e2e/structure/statements";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { publishStatement } from "../publish";
import { reviseStatement } from "../revise";
import { answerComment } from "./answer";
import { commentSentence } from "./comment";
import { commentsByPlace, commentsOf } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});
type On = { id: string; digest: string };
const comment = (who: Person, { id, digest }: On, position = 2) =>
  commentSentence(who, { statementId: id, digest, position, text: "Say since when." });
const seen = (number: number, who: Person = people.spokesperson) =>
  as(who, (tx) => commentsOf(tx, opened.id, number), "read only");

describe("A comment on a sentence", () => {
  it("is told to its writer, answered and marked as done, and goes with the words when they move", async () => {
    const statement = await inReview(people, opened);
    const { commentId } = await comment(people.approver, statement);
    const told = await owner()`select person_id from notices
      where subject_id = ${statement.id} and kind = 'statement.commented'`;
    expect(told.map((each) => each.person_id)).toEqual([people.spokesperson.id]);
    await answerComment(people.spokesperson, { commentId, text: "Since August, I add it." });
    const [open] = await seen(statement.number);
    expect(open).toMatchObject({ isOpen: true, position: 2, answers: [{ ends: false }] });
    const words = open?.words ?? "";
    const placed = (texts: string[]) =>
      commentsByPlace([...(open ? [open] : [])], { title: "T", sentences: texts.map((text) => ({ text })) });
    expect(placed(["x", words]).get(2)).toHaveLength(1);
    expect(placed([words, "x"]).get(1)).toHaveLength(1);
    expect(placed(["x"]).get(null)).toHaveLength(1);
    await answerComment(people.spokesperson, { commentId, ends: true });
    expect((await seen(statement.number))[0]).toMatchObject({ isOpen: false });
    await expect(answerComment(people.approver, { commentId, text: "No." })).rejects.toMatchObject({
      key: "statement.comment_done",
    });
    const [event] = await owner()`select facts from audit_events
      where subject_id = ${statement.id} and action = 'statement.comment'`;
    expect(JSON.stringify(event?.facts)).not.toContain("since when");
  });

  it("is refused on a text changed since, on a sentence that is not there, and once the statement is out", async () => {
    const statement = await inReview(people, opened);
    await expect(comment(people.approver, statement, 9)).rejects.toMatchObject({
      fields: { position: "not_listed" },
    });
    await reviseStatement(people.spokesperson, {
      ...{ statementId: statement.id, version: 2, title: "Lain", sentences: [heading] },
    });
    await expect(comment(people.approver, statement)).rejects.toMatchObject({ key: "statement.changed" });
    const out = await approved(people, opened);
    const { commentId } = await comment(people.approver, out);
    const reason = "The promise in the first statement ends today.";
    await publishStatement(people.spokesperson, { statementId: out.id, digest: out.digest, reason });
    await expect(comment(people.approver, out)).rejects.toMatchObject({ key: "statement.is_out" });
    await expect(answerComment(people.spokesperson, { commentId, ends: true })).rejects.toMatchObject({
      key: "statement.is_out",
    });
  });

  it("says something or ends it, is no investigator's, and does not exist for another organisation", async () => {
    const statement = await inReview(people, opened);
    const { commentId } = await comment(people.approver, statement);
    await expect(answerComment(people.spokesperson, { commentId })).rejects.toMatchObject({
      fields: { text: "required" },
    });
    await expect(comment(people.investigator, statement)).rejects.toMatchObject({ code: "forbidden" });
    await expect(comment(people.strangers.approver, statement)).rejects.toMatchObject({ code: "not_found" });
    await expect(answerComment(people.strangers.approver, { commentId, ends: true })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await seen(statement.number, people.official)).toEqual([]);
  });

  describe("after its case was closed", () => {
    let on: On & { commentId: string };
    beforeAll(async () => {
      const closed = await openCase(people);
      const statement = await inReview(people, closed);
      on = { ...statement, ...(await comment(people.approver, statement)), id: statement.id };
      await shutCase(closed.id);
    });
    refusedInClosedCase("statement.comment", () => comment(people.approver, on));
    refusedInClosedCase("statement.answer-comment", () =>
      answerComment(people.spokesperson, { commentId: on.commentId, ends: true }),
    );
  });
});
