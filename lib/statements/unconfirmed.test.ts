import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { secondOf } from "@/e2e/structure/second-of";
import { foundOn, inReview, kept, resting } from "@/e2e/structure/statements";
import { confirmFinding } from "@/lib/findings/confirm";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "./approve";
import { setApprovalRule } from "./approvers/set-rule";
import { weigh } from "./assertions";
import { readBases } from "./bases";

let people: TestPeople;
/** Of severity "high", from which on the agency has a second person confirm findings. */
let opened: OpenedCase;
let second: Person;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  second = await secondOf(people, "investigator", opened);
  const reason = "Two people look at what is found in grave cases.";
  await setApprovalRule(people.administrator, { concerns: "finding", fromSeverity: "high", reason });
});

const weighed = async (findingId: string, use: "is_so" | "is_not_so") => {
  const bases = await as(people.spokesperson, (tx) => readBases(tx, opened.id), "read only");
  return weigh({ basis: "finding", basisId: findingId, use }, bases, new Date()).state;
};

describe("A sentence that rests on a finding which awaits a second person", () => {
  it("is not approved without a reason, and is once somebody has confirmed the finding", async () => {
    const { id: findingId } = await foundOn(people, opened);
    const { id, digest } = await inReview(people, opened, [resting(findingId)]);
    const approve = () => approveStatement(people.approver, { statementId: id, digest });
    await expect(approve()).rejects.toMatchObject({
      key: "statement.rests_badly",
      details: { bad: [{ sentence: 2, state: "unconfirmed" }] },
    });
    expect(await kept(id)).toMatchObject({ state: "in_review", approvals: 0 });
    await confirmFinding(second, { findingId, words: "I read the logs again from end to end." });
    await approve();
    expect(await kept(id)).toMatchObject({ state: "approved", approvals: 1 });
  });

  it("is contradicted all the same where the finding says the contrary", async () => {
    const { id } = await foundOn(people, opened);
    expect(await weighed(id, "is_so")).toBe("unconfirmed");
    expect(await weighed(id, "is_not_so")).toBe("contradicted");
  });

  it("is outdated by a newer finding that nobody has confirmed", async () => {
    const before = await foundOn(people, opened);
    await confirmFinding(second, { findingId: before.id, words: "I read the logs again from end to end." });
    expect(await weighed(before.id, "is_so")).toBe("supported");
    const { id } = await foundOn(people, opened, "partly_substantiated");
    expect(await weighed(before.id, "is_so")).toBe("outdated");
    expect(await weighed(id, "is_so")).toBe("unconfirmed");
  });
});
