import { describe, expect, test } from "vitest";
import { cases } from "@/db/schema/cases";
import { referrals } from "@/db/schema/referrals";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordReferral } from "@/lib/referrals/record";
import { decideWorkstream } from "./decide-workstream";
import { heldElsewhere } from "./held-elsewhere";
import { relabelCase } from "./relabel";
import { shutOutBy } from "./shut-out";

ownDatabase();

const reason = "The names of those affected came in.";

const sees = async (person: Person) =>
  (await as(person, (tx) => tx.select({ id: cases.id }).from(cases))).length > 0;
const setUp = async () => {
  const people = await makePeople();
  const { id: caseId } = await openCase(people);
  return { people, caseId, close: () => owner()`update cases set status = 'closed' where id = ${caseId}` };
};

describe("raising a case's label", () => {
  test("to RED leaves the case to those named on it", async () => {
    const { people, caseId } = await setUp();
    await owner()`update people set sees_all = true where id = ${people.custodian.id}`;
    const outside = [people.official, people.auditor, people.custodian];
    const inside = [people.coordinator, people.investigator, people.spokesperson, people.approver];
    expect(await Promise.all(outside.map(sees))).toEqual([true, true, true]);
    await relabelCase(people.coordinator, { caseId, label: "RED", reason });
    expect(await Promise.all(outside.map(sees))).toEqual([false, false, false]);
    expect(await Promise.all(inside.map(sees))).toEqual([true, true, true, true]);
    expect(await lastEvent("case.relabel", people.coordinator.id)).toMatchObject({
      case_id: caseId,
      facts: { before: "AMBER", after: "RED" },
    });
  });

  test("is never a way to lower it", async () => {
    const { people, caseId } = await setUp();
    for (const label of ["AMBER", "GREEN", "CLEAR"]) {
      await expectRefusal(
        () => relabelCase(people.coordinator, { caseId, label, reason }),
        "conflict",
        "label.not_stricter",
      );
    }
  });

  test("to RED is refused to a coordinator who sees all but is not in the case, whom it would shut out", async () => {
    const { people, caseId } = await setUp();
    const { coordinator } = people.strangers;
    await owner()`update people set sees_all = true where id = ${coordinator.id}`;
    await expectRefusal(
      () => relabelCase(coordinator, { caseId, label: "RED", reason }),
      "conflict",
      "label.red_needs_member",
    );
    await expectRefusal(
      () => relabelCase(coordinator, { caseId, label: "AMBER+STRICT", reason }),
      "conflict",
      "label.strict_needs_organisation",
    );
  });

  test("is refused once the case is closed, to the wrong role and to strangers", async () => {
    const { people, caseId, close } = await setUp();
    await expectRefusal(() => relabelCase(people.approver, { caseId, label: "RED", reason }), "forbidden");
    await expectRefusal(
      () => relabelCase(people.strangers.coordinator, { caseId, label: "RED", reason }),
      "not_found",
    );
    await close();
    await expectRefusal(
      () => relabelCase(people.coordinator, { caseId, label: "RED", reason }),
      "conflict",
      "case.closed",
    );
  });
});

describe("what was given out of a case whose label rises", () => {
  const withReferral = async () => {
    const { people, caseId } = await setUp();
    const { id } = await recordReferral(people.coordinator, {
      caseId,
      openedById: people.coordinator.organisationId,
      unitId: people.police_liaison.organisationId,
    });
    const {
      rows: [held],
    } = await as(people.coordinator, (tx) => heldElsewhere(tx, caseId));
    const reads = async () =>
      (await as(people.police_liaison, (tx) => tx.select({ id: referrals.id }).from(referrals))).length > 0;
    return { people, caseId, referralId: id, givenId: held?.id ?? "", reads };
  };

  test("is decided on one by one, and the label waits until it is", async () => {
    const { people, caseId, givenId } = await withReferral();
    const raise = (given: object) => () =>
      relabelCase(people.coordinator, { caseId, label: "RED", reason, given });
    await expectRefusal(raise({}), "conflict", "label.decide_each");
    await expectRefusal(raise({ [givenId]: "perhaps" }), "invalid", { [`given.${givenId}`]: "not_listed" });
    await expectRefusal(
      () => relabelCase(people.coordinator, { caseId, label: "RED", given: { [givenId]: "keep" } }),
      "invalid",
      { reason: "required" },
    );
  });

  test("stays readable to who keeps it", async () => {
    const { people, caseId, givenId, reads } = await withReferral();
    await relabelCase(people.coordinator, { caseId, label: "RED", reason, given: { [givenId]: "keep" } });
    expect(await reads()).toBe(true);
    expect(await owner()`select before, after, reason from label_changes where case_id = ${caseId}`).toEqual([
      { before: "AMBER", after: "RED", reason },
    ]);
  });

  test("is shut to whom its giver ends it for, and stays on record", async () => {
    const { people, caseId, givenId, reads } = await withReferral();
    expect(await reads()).toBe(true);
    await relabelCase(people.coordinator, { caseId, label: "RED", reason, given: { [givenId]: "end" } });
    expect(await reads()).toBe(false);
    expect(
      await owner()`select ended_by, end_reason from given where case_id = ${caseId} and ended_at is not null`,
    ).toEqual([{ ended_by: people.coordinator.id, end_reason: reason }]);
    expect(await lastEvent("case.relabel", people.coordinator.id)).toMatchObject({
      facts: { kept: 0, ended: [givenId] },
    });
  });

  test("is all decided on, however much it is, by a word on each or one on the rest", async () => {
    const { people, caseId, referralId, givenId } = await withReferral();
    const [claim] = await owner()<{ id: string; principal: number }[]>`
      select record_id as id, principal from given where id = ${givenId}`;
    await owner()`insert into given (record_id, principal, kind, case_id, referral_id, given_by, given_at)
      select gen_random_uuid(), ${claim?.principal ?? 0}, 'claim', ${caseId}, ${referralId}, ${people.coordinator.id}, now()
      from generate_series(1, 600)`;
    const raise = (decided: object) => () =>
      relabelCase(people.coordinator, { caseId, label: "RED", reason, ...decided });
    await expectRefusal(raise({ given: { [givenId]: "keep" } }), "conflict", "label.decide_each");
    await raise({ given: { [givenId]: "keep" }, rest: "end" })();
    expect(await owner()`select id from given where case_id = ${caseId} and ended_at is null`).toEqual([
      { id: givenId },
    ]);
  });

  test("is named before, with everybody whom the label shuts out", async () => {
    const { people, caseId } = await withReferral();
    const named = async (label: "AMBER+STRICT" | "RED") =>
      (await as(people.coordinator, (tx) => shutOutBy(tx, caseId, label))).map(
        ({ organisation, role }) => `${role} ${organisation}`,
      );
    const { organisation } = people.official;
    expect(await named("AMBER+STRICT")).toEqual([`official ${organisation}`, "everything null"]);
    expect(await named("RED")).toContain(`auditor ${people.auditor.organisation}`);
    expect(await as(people.strangers.coordinator, (tx) => shutOutBy(tx, caseId, "RED"))).toEqual([]);
  });
});

describe("deciding on a workstream", () => {
  const decision = { workstream: "police", needed: false, reason: "Nobody asks for a prosecution here." };

  test("keeps who decided, what and why; a later decision follows", async () => {
    const { people, caseId } = await setUp();
    await decideWorkstream(people.coordinator, { caseId, ...decision });
    await decideWorkstream(people.coordinator, { caseId, ...decision, needed: true });
    const rows = await owner()`
      select needed, reason, decided_by from workstream_decisions where case_id = ${caseId} order by decided_at`;
    expect(rows.map((row) => [row.needed, row.reason, row.decided_by])).toEqual([
      [false, decision.reason, people.coordinator.id],
      [true, decision.reason, people.coordinator.id],
    ]);
    expect(await lastEvent("case.decide-workstream", people.coordinator.id)).toMatchObject({
      facts: { workstream: "police", needed: true },
    });
  });

  test("is refused for intake and closure, without a reason, and once the case is closed", async () => {
    const { people, caseId, close } = await setUp();
    const decide = (over: object) => () =>
      decideWorkstream(people.coordinator, { caseId, ...decision, ...over });
    for (const workstream of ["intake", "closure"]) {
      await expectRefusal(decide({ workstream }), "invalid", { workstream: "not_listed" });
    }
    await expectRefusal(decide({ reason: "no" }), "invalid", { reason: "reason_too_short" });
    await close();
    await expectRefusal(decide({}), "conflict", "case.closed");
  });

  test("is refused to the wrong role and to strangers", async () => {
    const { people, caseId } = await setUp();
    await expectRefusal(() => decideWorkstream(people.approver, { caseId, ...decision }), "forbidden");
    await expectRefusal(
      () => decideWorkstream(people.strangers.coordinator, { caseId, ...decision }),
      "not_found",
    );
  });
});
