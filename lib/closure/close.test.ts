import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { looked } from "@/e2e/structure/looked";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { decideWorkstream } from "@/lib/cases/decide-workstream";
import { makeFinding } from "@/lib/findings/make";
import { recordTimelineEntry } from "@/lib/timeline/record";
import { closeCase } from "./close";
import { reopenCase } from "./reopen";

ownDatabase();

const reason = "Everything that could be found out was found out.";
const setUp = async () => {
  const people = await makePeople();
  const { id: caseId } = await openCase(people);
  return { people, caseId };
};

/** Finds nothing on each claim, decides the rest away and ends the clock, so that nothing hangs. */
const clear = async (people: TestPeople, caseId: string) => {
  const claims = await owner()`select id from claims where case_id = ${caseId}`;
  for (const { id } of claims) await find(people, caseId, id, "not_substantiated");
  await waveAway(people, caseId, ["police", "statements"]);
};

const find = async (people: TestPeople, caseId: string, claimId: string, verdict: string) => {
  const [before] =
    await owner()`select coalesce(max(revision), 0) as revision from findings where claim_id = ${claimId}`;
  return makeFinding(people.investigator, {
    caseId,
    claimId,
    verdict,
    confidence: "moderate",
    reasoning: "Looked at for two days.",
    restsOn: "What was seen on the screen.",
    ...looked,
    supersedes: before?.revision,
    supersedesReason: "It was looked at once more.",
  });
};

const waveAway = async (people: TestPeople, caseId: string, workstreams: readonly string[]) => {
  for (const workstream of workstreams) {
    await decideWorkstream(people.coordinator, {
      caseId,
      workstream,
      needed: false,
      reason: "Not needed in this matter.",
    });
  }
  await owner()`update deadlines set ending = 'met', ended_at = now() where case_id = ${caseId}
    or allegation_id in (select id from allegations where case_id = ${caseId})`;
};
const versionOf = async (caseId: string): Promise<number> => {
  const [row] = await owner()`select version from cases where id = ${caseId}`;
  return row?.version;
};
const closing = async (caseId: string, over: object = {}) => ({
  caseId,
  version: await versionOf(caseId),
  outcome: "not_substantiated",
  reason,
  ...over,
});

describe("closing a case", () => {
  test("in which nothing hangs closes it, signed and recorded", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    const closed = await closeCase(
      people.coordinator,
      await closing(caseId, { staysOpen: "A fine is still to be paid." }),
    );
    expect(await owner()`select status from cases where id = ${caseId}`).toEqual([{ status: "closed" }]);
    expect(
      await owner()`select outcome, reason, stays_open, over, over_reason, signed_by from closures where id = ${closed.id}`,
    ).toEqual([
      {
        outcome: "not_substantiated",
        reason,
        stays_open: "A fine is still to be paid.",
        over: [],
        over_reason: null,
        signed_by: people.coordinator.id,
      },
    ]);
    expect(await lastEvent("case.close", people.coordinator.id)).toMatchObject({
      case_id: caseId,
      subject_kind: "closure",
      subject_id: closed.id,
      facts: { from: "open", outcome: "not_substantiated", over: [] },
    });
  });

  test("is refused with the list of what hangs", async () => {
    const { people, caseId } = await setUp();
    const given = await closing(caseId);
    const refusal = await expectRefusal(
      () => closeCase(people.coordinator, given),
      "conflict",
      "case.hanging",
    );
    expect(refusal.details.hanging).toEqual([
      { key: "claims_without_finding", count: 2, where: "findings" },
      { key: "police_undecided", count: 1, where: "workstreams" },
      { key: "statement_missing", count: 1, where: "statements" },
      // The promise of a first answer, made when the allegation was logged, is the case's too.
      { key: "deadlines_running", count: 1, where: "deadlines" },
    ]);
  });

  test("over what hangs is the approver's, with a reason that the record keeps", async () => {
    const { people, caseId } = await setUp();
    const overReason = "The owner has ceased to exist and nobody can answer.";
    const given = await closing(caseId, { overReason });
    await expectRefusal(() => closeCase(people.coordinator, given), "forbidden", "case.approver_closes_over");
    await expectRefusal(() => closeCase(people.approver, { ...given, overReason: "so" }), "invalid", {
      overReason: "reason_too_short",
    });
    await closeCase(people.approver, given);
    expect(await owner()`select over, over_reason from closures where case_id = ${caseId}`).toEqual([
      { over: ["claims_without_finding", "police_undecided", "statement_missing"], over_reason: overReason },
    ]);
    expect(await lastEvent("case.close", people.approver.id)).toMatchObject({
      facts: { over: ["claims_without_finding", "police_undecided", "statement_missing"] },
    });
  });

  test("that one person waved away as a whole over claims without a finding is another's, who is told so", async () => {
    const { people, caseId } = await setUp();
    await waveAway(people, caseId, ["verification", "police", "statements"]);
    const given = await closing(caseId, { outcome: "undetermined" });
    const refusal = await expectRefusal(
      () => closeCase(people.coordinator, given),
      "conflict",
      "case.hanging",
    );
    expect(refusal.details.hanging).toEqual([{ key: "waved_away_by_one", count: 2, where: "workstreams" }]);
    const overReason = "The claims are those of another case, where they are looked into.";
    const both = { ...people.coordinator, roles: ["coordinator", "approver"] as const };
    await expectRefusal(
      () => closeCase(both, { ...given, overReason }),
      "forbidden",
      "case.waved_away_by_oneself",
    );
    await closeCase(people.approver, { ...given, overReason });
    expect(await owner()`select over from closures where case_id = ${caseId}`).toEqual([
      { over: ["waved_away_by_one"] },
    ]);
  });

  test("as substantiated needs a finding that says so, and that no later one has taken back", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    const given = async () => closing(caseId, { outcome: "substantiated" });
    const unfounded = { outcome: "outcome_without_finding" };
    const first = await given();
    await expectRefusal(() => closeCase(people.coordinator, first), "invalid", unfounded);
    const [claim] = await owner()`select id from claims where case_id = ${caseId}`;
    await find(people, caseId, claim?.id, "substantiated");
    await find(people, caseId, claim?.id, "undetermined");
    const later = await given();
    await expectRefusal(() => closeCase(people.coordinator, later), "invalid", unfounded);
    await find(people, caseId, claim?.id, "substantiated");
    await closeCase(people.coordinator, await given());
  });

  test("is refused on an old version, when it is closed already, without a reason", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    const given = await closing(caseId);
    await expectRefusal(
      () => closeCase(people.coordinator, { ...given, version: given.version - 1 }),
      "conflict",
      "changed_meanwhile",
    );
    await expectRefusal(() => closeCase(people.coordinator, { ...given, reason: "done" }), "invalid", {
      reason: "reason_too_short",
    });
    await closeCase(people.coordinator, given);
    await expectRefusal(() => closeCase(people.coordinator, given), "conflict", "changed_meanwhile");
    const again = await closing(caseId);
    await expectRefusal(() => closeCase(people.coordinator, again), "conflict", "case.closed");
  });

  test("is refused to the wrong role and to strangers", async () => {
    const { people, caseId } = await setUp();
    const given = await closing(caseId);
    for (const role of ["investigator", "spokesperson", "official", "auditor", "police_liaison"] as const) {
      await expectRefusal(() => closeCase(people[role], given), "forbidden");
    }
    await expectRefusal(() => closeCase(people.strangers.coordinator, given), "not_found");
    await expectRefusal(() => closeCase(people.coordinator, { ...given, caseId: randomUUID() }), "not_found");
  });

  test("by two at once happens once", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    const given = await closing(caseId);
    const both = await Promise.allSettled([
      closeCase(people.coordinator, given),
      closeCase(people.approver, given),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({
      reason: { key: "changed_meanwhile" },
    });
    expect(await owner()`select id from closures where case_id = ${caseId}`).toHaveLength(1);
    expect(
      await owner()`select id from audit_events where case_id = ${caseId} and action = 'case.close'`,
    ).toHaveLength(1);
  });

  test("and writing into it at once never leaves a record behind the closure", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    const given = await closing(caseId);
    const entry = { caseId, occurredAt: new Date("2021-08-24T00:00:00Z"), what: "The hole was closed." };
    const writes = Array.from({ length: 8 }, () => recordTimelineEntry(people.investigator, entry));
    const [closed, ...written] = await Promise.allSettled([closeCase(people.coordinator, given), ...writes]);
    expect(closed?.status).toBe("fulfilled");
    for (const one of written) {
      if (one.status === "rejected") expect(one.reason).toMatchObject({ key: "case.closed" });
    }
    await expectRefusal(() => recordTimelineEntry(people.investigator, entry), "conflict", "case.closed");
  });
});

describe("an exposure that is RED for whoever closes", () => {
  test("hangs all the same", async () => {
    const { people, caseId } = await setUp();
    const { investigator } = people;
    await clear(people, caseId);
    await owner()`
      with system as (insert into systems (name, recorded_by, recorded_at) values ('A', ${investigator.id}, now()) returning id),
        within as (insert into case_systems select ${caseId}, id, ${investigator.id}, now() from system returning system_id),
        principal as (select array[principal] as named from people where id = ${investigator.id})
      insert into exposures (case_id, system_id, number, service, label, named, organisation_id, recorded_by, recorded_at)
      select ${caseId}, system_id, 1, 'database', 'RED', principal.named, ${investigator.organisationId}, ${investigator.id}, now() from within, principal`;
    const given = await closing(caseId);
    const refusal = await expectRefusal(
      () => closeCase(people.coordinator, given),
      "conflict",
      "case.hanging",
    );
    expect(refusal.details.hanging).toEqual([{ key: "exposures_open", count: 1, where: "exposures" }]);
  });
});

describe("reopening a case", () => {
  const why = "A researcher has sent something new.";

  test("keeps the closure with who reopened it and why; it can be closed again", async () => {
    const { people, caseId } = await setUp();
    await clear(people, caseId);
    await closeCase(people.coordinator, await closing(caseId));
    await reopenCase(people.approver, { caseId, version: await versionOf(caseId), reason: why });
    expect(
      await owner()`select c.status, x.reopened_by, x.reopen_reason from cases c join closures x on x.case_id = c.id where c.id = ${caseId}`,
    ).toEqual([{ status: "open", reopened_by: people.approver.id, reopen_reason: why }]);
    expect(await lastEvent("case.reopen", people.approver.id)).toMatchObject({
      facts: { from: "closed", to: "open" },
    });
    await closeCase(people.coordinator, await closing(caseId));
    expect(await owner()`select id from closures where case_id = ${caseId}`).toHaveLength(2);
  });

  test("is refused for a case that is open, on an old version, to the wrong role and to strangers", async () => {
    const { people, caseId } = await setUp();
    const given = { caseId, version: await versionOf(caseId), reason: why };
    await expectRefusal(() => reopenCase(people.coordinator, given), "conflict", "case.not_closed");
    await expectRefusal(
      () => reopenCase(people.coordinator, { ...given, version: 99 }),
      "conflict",
      "changed_meanwhile",
    );
    await expectRefusal(() => reopenCase(people.investigator, given), "forbidden");
    await expectRefusal(() => reopenCase(people.strangers.approver, given), "not_found");
  });
});
