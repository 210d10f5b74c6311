import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { secondOf } from "@/e2e/structure/second-of";
import { inReview, kept } from "@/e2e/structure/statements";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "../approve";
import { publishStatement } from "../publish";
import { returnStatement } from "../return";
import { submitStatement } from "../submit";
import { approvalsOf } from "./queries";
import { setApprovalRule } from "./set-rule";

let people: TestPeople;
/** Of severity "high". */
let opened: OpenedCase;
let second: Person;
const reason = "Two people are to read what goes out in grave cases.";
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  second = await secondOf(people, "approver", opened);
  await setApprovalRule(people.administrator, { concerns: "statement", fromSeverity: "high", reason });
});
const approve = (who: Person, { id, digest }: { id: string; digest: string }) =>
  approveStatement(who, { statementId: id, digest });
const counted = (id: string, who = people.spokesperson) => as(who, (tx) => approvalsOf(tx, id), "read only");

describe("In a case whose severity asks for it, a statement", () => {
  it("is approved by the second of two people, and is counted as one of two until then", async () => {
    const statement = await inReview(people, opened);
    expect(await counted(statement.id)).toEqual({ needed: 2, given: 0, byOneself: false });
    await approve(people.approver, statement);
    expect(await kept(statement.id)).toMatchObject({ state: "in_review", approvals: 1 });
    expect(await counted(statement.id, people.approver)).toEqual({ needed: 2, given: 1, byOneself: true });
    await expect(approve(people.approver, statement)).rejects.toMatchObject({
      key: "statement.approved_already",
    });
    const early = publishStatement(people.spokesperson, {
      ...{ statementId: statement.id, digest: statement.digest, reason },
    });
    await expect(early).rejects.toMatchObject({ key: "statement.not_approved" });
    await approve(second, statement);
    expect(await kept(statement.id)).toMatchObject({ state: "approved", approvals: 2 });
    const told = await owner()`select 1 from notices
      where subject_id = ${statement.id} and kind = 'statement.approved'`;
    expect(told).toHaveLength(1);
    await publishStatement(people.spokesperson, {
      ...{ statementId: statement.id, digest: statement.digest, reason },
    });
  });

  it("counts both of two who approve at the same moment", async () => {
    const statement = await inReview(people, opened);
    const both = await Promise.allSettled([approve(people.approver, statement), approve(second, statement)]);
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(await kept(statement.id)).toMatchObject({ state: "approved", approvals: 2 });
  });

  it("begins to count anew when it was returned", async () => {
    const statement = await inReview(people, opened);
    await approve(people.approver, statement);
    await returnStatement(second, { statementId: statement.id, digest: statement.digest, reason });
    expect(await counted(statement.id)).toMatchObject({ given: 0 });
    await submitStatement(people.spokesperson, { statementId: statement.id, version: 4 });
    await approve(second, statement);
    expect(await kept(statement.id)).toMatchObject({ state: "in_review" });
  });

  it("does not become approved by one, whatever the code above says", async () => {
    const statement = await inReview(people, opened);
    const forged = as(people.approver, async (tx) => {
      await tx.execute(sql`insert into approvals (case_id, statement_id, version_id, digest, decision, decided_by, decided_at)
        select case_id, statement_id, id, digest, 'approved', ${people.approver.id}, now() from statement_versions where statement_id = ${statement.id}`);
      await tx.execute(sql`update statements set state = 'approved' where id = ${statement.id}`);
    });
    await expect(forged).rejects.toThrow();
    expect(await kept(statement.id)).toMatchObject({ state: "in_review", approvals: 0 });
  });

  it("is approved by one where the severity is lower than the rule asks", async () => {
    const other = await makePeople();
    const its = await openCase(other);
    await setApprovalRule(other.administrator, { concerns: "statement", fromSeverity: "critical", reason });
    const statement = await inReview(other, its);
    await approve(other.approver, statement);
    expect(await kept(statement.id)).toMatchObject({ state: "approved" });
  });
});

describe("setApprovalRule", () => {
  it("is recorded, holds for its organisation alone, and refuses what holds already and whoever is no administrator", async () => {
    const again = setApprovalRule(people.administrator, {
      concerns: "statement",
      fromSeverity: "high",
      reason,
    });
    await expect(again).rejects.toMatchObject({ fields: { fromSeverity: "unchanged_rule" } });
    await expect(
      setApprovalRule(people.approver, { concerns: "statement", fromSeverity: "never", reason }),
    ).rejects.toMatchObject({
      code: "forbidden",
    });
    const [event] = await owner()`select facts from audit_events
      where action = 'organisation.set-approvers' and actor_id = ${people.administrator.id}`;
    expect(event?.facts).toEqual({ concerns: "statement", before: "never", after: "high" });
    const elsewhere = await as(
      people.strangers.approver,
      (tx) => tx.execute(sql`select 1 from approval_rules`),
      "read only",
    );
    expect(elsewhere).toHaveLength(0);
  });
});
