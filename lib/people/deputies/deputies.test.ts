import { beforeAll, describe, expect, test } from "vitest";
import { actingAs, asDeputy, inDays, thisWeek } from "@/e2e/structure/deputies";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { alsoAs, inReview } from "@/e2e/structure/statements";
import { assignCase } from "@/lib/cases/assign";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { findCase } from "@/lib/cases/find";
import { relabelCase } from "@/lib/cases/relabel";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { approveStatement } from "@/lib/statements/approve";
import { assignRoles } from "../assign-roles";
import { confirmGrant } from "../confirm-grant";
import { everyUndecidedGrant, undecidedGrants } from "../undecided";
import { appointDeputy } from "./appoint-deputy";
import { endDeputy } from "./end-deputy";
import { deputiesOf } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const sees = (who: Person, reference: string) =>
  as(who, (tx) => findCase(tx, reference), "read only").then(
    () => true,
    (refusal: { code?: string }) => (refusal.code === "not_found" ? false : `${refusal.code}`),
  );
const waiting = async (by: Person, personId: string) =>
  as(by, (tx) => undecidedGrants(tx, personId), "read only");

describe("Who is appointed as a deputy", () => {
  test("without having the role waits for a second person, and the record says for whom and until when", async () => {
    const { coordinator, intake_officer: officer, auditor } = people;
    const appointed = await appointDeputy(coordinator, {
      personId: officer.id,
      role: "coordinator",
      ...thisWeek,
    });
    expect(appointed.waits).toBe(true);
    await expect(actingAs(officer, appointed.id)).rejects.toThrow("does not stand in");
    expect(await waiting(auditor, officer.id)).toMatchObject([
      { gives: "coordinator", deputyId: appointed.id, forWhom: coordinator.name },
    ]);
    await expectRefusal(
      () => confirmGrant(people.administrator, { grantId: "00000000-0000-4000-8000-000000000000" }),
      "not_found",
    );
    const [grant] = await waiting(auditor, officer.id);
    await confirmGrant(auditor, { grantId: `${grant?.id}` });
    expect(await actingAs(officer, appointed.id)).toMatchObject({
      roles: ["coordinator"],
      standsFor: { id: coordinator.id },
    });
    expect(await owner()`select role from person_roles where person_id = ${officer.id}`).toEqual([
      { role: "intake_officer" },
    ]);
    expect(await lastEvent("person.appoint-deputy", coordinator.id)).toMatchObject({
      subject_id: officer.id,
      facts: { for: coordinator.id, role: "coordinator", waits: true },
    });
    await endDeputy(coordinator, { deputyId: appointed.id });
  });

  test("by whom they stand in for, with the role already, stands in at once; by an administrator never alone", async () => {
    const { coordinator, investigator, administrator, second_administrator: second } = people;
    const other = await alsoAs(investigator, "coordinator");
    const own = await appointDeputy(coordinator, { personId: other.id, role: "coordinator", ...thisWeek });
    expect(own.waits).toBe(false);
    expect(await actingAs(other, own.id)).toMatchObject({ standsFor: { id: coordinator.id } });
    await endDeputy(coordinator, { deputyId: own.id });
    const theirs = { personId: other.id, forId: coordinator.id, role: "coordinator", ...thisWeek };
    const { id, waits } = await appointDeputy(administrator, theirs);
    expect(waits).toBe(true);
    await expect(actingAs(other, id)).rejects.toThrow("does not stand in");
    const [grant] = await waiting(second, other.id);
    await expectRefusal(
      () => confirmGrant(administrator, { grantId: `${grant?.id}` }),
      "forbidden",
      "person.grant_own",
    );
    await confirmGrant(second, { grantId: `${grant?.id}` });
    await actingAs(other, id);
    await endDeputy(administrator, { deputyId: id });
    await owner()`delete from person_roles where person_id = ${other.id} and role = 'coordinator'`;
  });

  test("is a colleague for a time that is stated and not over, and for somebody with the role", async () => {
    const { coordinator, approver, investigator, strangers, administrator, auditor } = people;
    const base = { personId: investigator.id, role: "coordinator", ...thisWeek };
    const invalid: [Person, object, Record<string, string>][] = [
      [coordinator, { personId: coordinator.id }, { personId: "deputy_of_oneself" }],
      [coordinator, { personId: strangers.coordinator.id }, { personId: "not_listed" }],
      [coordinator, { role: "approver" }, { role: "deputy_role_not_held" }],
      [administrator, { forId: approver.id }, { role: "deputy_role_not_held" }],
      [coordinator, { firstDay: inDays(-9), lastDay: inDays(-2) }, { lastDay: "deputy_time_over" }],
      [coordinator, { lastDay: inDays(400) }, { lastDay: "deputy_time_too_long" }],
    ];
    for (const [by, more, fields] of invalid)
      await expectRefusal(() => appointDeputy(by, { ...base, ...more }), "invalid", fields);
    for (const by of [investigator, auditor]) await expectRefusal(() => appointDeputy(by, base), "forbidden");
    await expectRefusal(() => appointDeputy(approver, { ...base, forId: coordinator.id }), "forbidden");
  });
});

describe("A deputy", () => {
  test("reads what the other reads by name in that role alone, and nothing that is RED", async () => {
    const { coordinator, intake_officer: officer, auditor } = people;
    expect(await sees(officer, opened.reference)).toBe(false);
    const deputy = await asDeputy(officer, coordinator, "coordinator", auditor);
    expect(await sees(deputy, opened.reference)).toBe(true);
    expect(await sees(officer, opened.reference)).toBe(false);
    const later = await openCase(people);
    expect(await sees(deputy, later.reference)).toBe(true);
    await decideWorkstream(deputy, {
      caseId: later.id,
      workstream: "police",
      needed: false,
      reason: "Nothing for the police was found here.",
    });
    expect(await lastEvent("case.decide-workstream", officer.id)).toMatchObject({
      role: "coordinator",
      facts: { inNameOf: coordinator.id },
    });
    await relabelCase(coordinator, {
      caseId: later.id,
      label: "RED",
      reason: "Names of those affected stand in it.",
    });
    expect(await sees(coordinator, later.reference)).toBe(true);
    expect(await sees(deputy, later.reference)).toBe(false);
  });

  test("neither appoints nor ends a deputy, nor keeps or takes what is not theirs", async () => {
    const { coordinator, investigator, intake_officer: officer } = people;
    const [current] = await as(officer, (tx) => deputiesOf(tx, officer.id), "read only");
    const deputy = await actingAs(officer, `${current?.id}`);
    const input = { personId: investigator.id, role: "coordinator", ...thisWeek };
    await expectRefusal(() => appointDeputy(deputy, input), "forbidden");
    await expectRefusal(() => appointDeputy(deputy, { ...input, forId: coordinator.id }), "forbidden");
    await expectRefusal(() => endDeputy(deputy, { deputyId: `${current?.id}` }), "forbidden");
    await expectRefusal(() => assignCase(deputy, { caseId: opened.id, leadId: officer.id }), "invalid");
  });

  test("ends by whom they stand in for, by the clock, with the role and with the account of that one", async () => {
    const { intake_officer: officer, auditor, administrator } = people;
    const ended = async (end: (deputyId: string, of: Person) => Promise<unknown>) => {
      const fresh = await makePeople();
      const { coordinator, intake_officer: other } = fresh;
      const there = await openCase(fresh);
      const deputy = await asDeputy(other, coordinator, "coordinator", fresh.auditor);
      expect(await sees(deputy, there.reference)).toBe(true);
      await end(`${deputy.standsFor?.deputyId}`, coordinator);
      expect(await sees(deputy, there.reference)).toBe("unauthenticated");
      expect(await sees(other, there.reference)).toBe(false);
    };
    await ended((deputyId, of) => endDeputy(of, { deputyId }));
    await ended(
      (deputyId) =>
        owner()`update deputies set begins_at = now() - interval '2 days', ends_at = now() where id = ${deputyId}`,
    );
    await ended((_, of) => owner()`delete from person_roles where person_id = ${of.id}`);
    await ended(
      (_, of) =>
        owner()`update people set status = 'deactivated', closing_reason = 'left' where id = ${of.id}`,
    );
    const [mine] = await as(officer, (tx) => deputiesOf(tx, officer.id), "read only");
    await endDeputy(administrator, { deputyId: `${mine?.id}` });
    await expectRefusal(
      () => endDeputy(administrator, { deputyId: `${mine?.id}` }),
      "conflict",
      "person.deputy_over",
    );
    expect(await as(auditor, (tx) => everyUndecidedGrant(tx), "read only")).not.toContainEqual(
      expect.objectContaining({ deputyId: mine?.id }),
    );
  });
});

describe("A deputy and whom they stand in for are one person", () => {
  test("to a statement: the deputy approves neither what they wrote nor what the other wrote", async () => {
    const fresh = await makePeople();
    const there = await openCase(fresh);
    const { approver, spokesperson, auditor } = fresh;
    const submitted = await inReview(fresh, there);
    const approve = (by: Person) => () =>
      approveStatement(by, { statementId: submitted.id, digest: submitted.digest });
    const deputy = await asDeputy(spokesperson, approver, "approver", auditor);
    await expectRefusal(approve(deputy), "forbidden", "statement.author_decides");
    await expectRefusal(approve(approver), "forbidden", "statement.author_decides");
    await endDeputy(approver, { deputyId: `${deputy.standsFor?.deputyId}` });
    await expectRefusal(approve(approver), "forbidden", "statement.author_decides");
  });

  test("and a deputy who has nothing to do with it approves in their own name for the other", async () => {
    const fresh = await makePeople();
    const there = await openCase(fresh);
    const { approver, intake_officer: officer, auditor } = fresh;
    const submitted = await inReview(fresh, there);
    const deputy = await asDeputy(officer, approver, "approver", auditor);
    await approveStatement(deputy, { statementId: submitted.id, digest: submitted.digest });
    expect(
      await owner()`select decided_by, for_id from approvals where statement_id = ${submitted.id}`,
    ).toEqual([{ decided_by: officer.id, for_id: approver.id }]);
  });

  test("to a grant: neither confirms what the other gives", async () => {
    const fresh = await makePeople();
    const { administrator, second_administrator: second, investigator, auditor } = fresh;
    const both = await alsoAs(administrator, "coordinator");
    await asDeputy(second, both, "coordinator", auditor);
    await assignRoles(administrator, {
      personId: investigator.id,
      version: 1,
      roles: ["investigator", "approver"],
    });
    const [grant] = await waiting(second, investigator.id);
    await expectRefusal(
      () => confirmGrant(second, { grantId: `${grant?.id}` }),
      "forbidden",
      "person.grant_own",
    );
    await confirmGrant(auditor, { grantId: `${grant?.id}` });
  });
});
