import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { approved, kept, textOn } from "@/e2e/structure/statements";
import { draftStatement } from "./draft";
import { returnStatement } from "./return";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

describe("returnStatement", () => {
  const reason = "Wait for the outcome of the police.";

  it("sends a version back with its reason, even one approved before, and tells the writer", async () => {
    const { id, digest } = await approved(people, opened);
    await returnStatement(people.approver, { statementId: id, digest, reason });
    expect(await kept(id)).toMatchObject({ state: "draft", approvals: 2 });
    const told =
      await owner()`select person_id from notices where subject_id = ${id} and kind = 'statement.returned'`;
    expect(told.map((notice) => notice.person_id)).toEqual([people.spokesperson.id]);
    const [event] =
      await owner()`select * from audit_events where subject_id = ${id} and action = 'statement.return'`;
    expect(JSON.stringify(event)).not.toContain("Wait for");
  });

  it("refuses a draft, a short reason, the spokesperson and a stranger, and writes nothing", async () => {
    const { id, digest } = await draftStatement(people.spokesperson, await textOn(people, opened));
    const input = { statementId: id, digest, reason };
    await expect(returnStatement(people.approver, input)).rejects.toMatchObject({
      key: "statement.not_in_review",
    });
    await expect(returnStatement(people.approver, { ...input, reason: "No." })).rejects.toMatchObject({
      fields: { reason: "reason_too_short" },
    });
    await expect(returnStatement(people.spokesperson, input)).rejects.toMatchObject({ code: "forbidden" });
    await expect(returnStatement(people.strangers.approver, input)).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await kept(id)).toMatchObject({ state: "draft", approvals: 0 });
  });
});
