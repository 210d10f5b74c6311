import { describe, expect, test } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { approved, kept, textOn } from "@/e2e/structure/statements";
import { as } from "@/lib/kernel/as";
import { readFacts } from "@/lib/track/facts";
import { draftStatement } from "./draft";
import { publishStatement } from "./publish";
import { reviseStatement } from "./revise";
import { withdrawStatement } from "./withdraw";

ownDatabase();

const reason = "The operator has said it themselves by now.";

describe("Withdrawing a draft", () => {
  test("ends it with its reason, and it hangs on nothing any more", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const text = await textOn(people, opened);
    const { id: statementId } = await draftStatement(people.spokesperson, text);
    const counted = async () => {
      const facts = await as(people.coordinator, (tx) => readFacts(tx, [opened.id]), "read only");
      return facts.get(opened.id)?.statements;
    };
    expect(await counted()).toEqual({ draft: 1 });
    await withdrawStatement(people.spokesperson, { statementId, version: 1, reason });
    expect(await counted()).toEqual({});
    expect(await kept(statementId)).toMatchObject({ state: "withdrawn", versions: 1 });
    expect(
      await owner()`select reason, withdrawn_by from withdrawals where statement_id = ${statementId}`,
    ).toEqual([{ reason, withdrawn_by: people.spokesperson.id }]);
    expect(await lastEvent("statement.withdraw", people.spokesperson.id)).toMatchObject({
      subject_id: statementId,
      facts: { before: "draft", after: "withdrawn" },
    });
    const { title, sentences } = text;
    await expectRefusal(
      () => reviseStatement(people.spokesperson, { statementId, version: 2, title, sentences }),
      "conflict",
      "statement.withdrawn",
    );
  });

  test("is refused once it is out, from an older page, without a reason, and to who is no spokesperson of that organisation", async () => {
    const people = await makePeople();
    const opened = await openCase(people);
    const { id: statementId, digest } = await approved(people, opened);
    const withdraw =
      (version: number, by = people.spokesperson, why = reason) =>
      () =>
        withdrawStatement(by, { statementId, version, reason: why });
    await expectRefusal(withdraw(1), "conflict", "changed_meanwhile");
    await expectRefusal(withdraw(3, people.spokesperson, "No."), "invalid", { reason: "reason_too_short" });
    await expectRefusal(withdraw(3, people.approver), "forbidden");
    await expectRefusal(withdraw(3, people.strangers.spokesperson), "not_found");
    await publishStatement(people.spokesperson, { statementId, digest, reason });
    await expectRefusal(withdraw(4), "conflict", "statement.is_out");
  });
});
