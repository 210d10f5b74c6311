import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { looked } from "@/e2e/structure/looked";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, openCase } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { declineAllegation } from "@/lib/allegations/decline";
import { logAllegation } from "@/lib/allegations/log";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { addClaim } from "./add";
import { claimsOfCase } from "./queries";
import { weighClaim } from "./weigh";

ownDatabase();

const setUp = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  return {
    people,
    ...opened,
    close: () => owner()`update cases set status = 'closed' where id = ${opened.id}`,
  };
};
const sentence = { text: "Records of two people were seen.", credibility: 3 };

test("A list of claims says of which allegation each is, and what was found last", async () => {
  const { people, id: caseId, allegationId } = await setUp();
  const read = (who: Person) => as(who, (tx) => claimsOfCase(tx, caseId), "read only");
  const [allegation] = await owner()`select reference from allegations where id = ${allegationId}`;
  const [first] = (await read(people.investigator)).rows;
  expect(first).toMatchObject({ allegation: allegation?.reference, verdict: null, revision: null });
  await makeFinding(people.investigator, {
    caseId,
    claimId: first?.id,
    verdict: "not_substantiated",
    confidence: "low",
    ...looked,
    reasoning: "Nothing that was looked at holds such records.",
  });
  const [found] = (await read(people.investigator)).rows;
  expect(found).toMatchObject({ verdict: "not_substantiated", revision: 1 });
  // Who reads no allegations is not told of which one it is.
  const [told] = (await read(people.spokesperson)).rows;
  expect(told?.source).toBeNull();
});

describe("adding a claim", () => {
  test("to an allegation in a case numbers it after the case's claims and can be searched for", async () => {
    const { people, id: caseId, allegationId } = await setUp();
    const added = await addClaim(people.investigator, { allegationId, ...sentence });
    expect(added.number).toBe(3);
    expect(await lastEvent("claim.add", people.investigator.id)).toMatchObject({
      case_id: caseId,
      subject_kind: "claim",
      subject_id: added.id,
      facts: { number: 3, credibility: 3 },
    });
    expect(
      await owner()`select id from cases where search @@ to_tsquery('simple', 'records') and id = ${caseId}`,
    ).toHaveLength(1);
  });

  test("to an allegation before triage is the intake officer's work", async () => {
    const people = await makePeople();
    const { id } = await logAllegation(people.intake_officer, {
      source: { described: "A caller", anonymous: true },
      channel: "phone",
      summary: "Heard of it.",
      receivedOn: new Date(),
    });
    expect(await addClaim(people.intake_officer, { allegationId: id, ...sentence })).toMatchObject({
      number: 1,
    });
    await declineAllegation(people.coordinator, {
      allegationId: id,
      reason: "Nothing in it that can be checked.",
    });
    await expectRefusal(
      () => addClaim(people.intake_officer, { allegationId: id, ...sentence }),
      "conflict",
      "allegation.declined",
    );
  });

  test("is refused once the case is closed and outside the scale", async () => {
    const { people, allegationId, close } = await setUp();
    const add = (over: object) => () => addClaim(people.investigator, { allegationId, ...sentence, ...over });
    await expectRefusal(add({ credibility: 7 }), "invalid", { credibility: "too_big" });
    await expectRefusal(add({ text: "two\nlines" }), "invalid", { text: "one_line" });
    await close();
    await expectRefusal(add({}), "conflict", "case.closed");
  });

  test("is refused to the wrong role, to strangers and in a case that one is not in", async () => {
    const { people, allegationId } = await setUp();
    await expectRefusal(() => addClaim(people.spokesperson, { allegationId, ...sentence }), "forbidden");
    await expectRefusal(
      () => addClaim(people.strangers.investigator, { allegationId, ...sentence }),
      "not_found",
    );
    await expectRefusal(() => addClaim(people.intake_officer, { allegationId, ...sentence }), "not_found");
    await expectRefusal(
      () => addClaim(people.investigator, { allegationId: randomUUID(), ...sentence }),
      "not_found",
    );
  });

  test("gives each its own number when two add at once", async () => {
    const { people, allegationId } = await setUp();
    const added = await Promise.all(
      [people.investigator, people.coordinator, people.investigator, people.coordinator].map((person) =>
        addClaim(person, { allegationId, ...sentence }),
      ),
    );
    expect(added.map(({ number }) => number).sort()).toEqual([3, 4, 5, 6]);
  });
});

describe("weighing a claim", () => {
  test("keeps what it was before in the log", async () => {
    const { people, claimIds } = await setUp();
    await weighClaim(people.investigator, { claimId: claimIds[0], version: 1, credibility: 1 });
    expect(await owner()`select credibility, version from claims where id = ${claimIds[0] ?? ""}`).toEqual([
      { credibility: 1, version: 2 },
    ]);
    expect(await lastEvent("claim.weigh", people.investigator.id)).toMatchObject({
      subject_id: claimIds[0],
      facts: { before: 2, after: 1 },
    });
  });

  test("is refused when somebody weighed it meanwhile, and once the case is closed", async () => {
    const { people, claimIds, close } = await setUp();
    const [row] = await owner()`select version from claims where id = ${claimIds[0] ?? ""}`;
    const weigh = (credibility: number) =>
      weighClaim(people.investigator, { claimId: claimIds[0], version: row?.version, credibility });
    await weigh(1);
    await expectRefusal(() => weigh(5), "conflict", "changed_meanwhile");
    await close();
    await expectRefusal(() => weigh(5), "conflict", "case.closed");
  });

  test("is refused to the wrong role and to strangers", async () => {
    const { people, claimIds } = await setUp();
    const weighing = { claimId: claimIds[0], version: 1, credibility: 5 };
    await expectRefusal(() => weighClaim(people.intake_officer, weighing), "forbidden");
    await expectRefusal(() => weighClaim(people.approver, weighing), "forbidden");
    await expectRefusal(() => weighClaim(people.strangers.investigator, weighing), "not_found");
  });
});
