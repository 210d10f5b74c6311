import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "@/e2e/structure/assess";
import { forge, notYours } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { takeInOwn } from "@/lib/assessments/checklist/own";
import { moveAssessment } from "@/lib/assessments/move";
import { recordResults } from "@/lib/assessments/record";
import { findResult } from "@/lib/exposures/from-results";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { recommendationsFrom } from "./from-results";
import { makeRecommendation } from "./make";
import { findRecommendation } from "./queries";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let systemId: string;
const words = "Agreed with who runs the system.";

beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await takeInOwn();
  const system = { caseId: opened.id, name: "Old register", class: "high" };
  ({ id: systemId } = await recordSystem(people.investigator, system));
});

const assessed = () => assess(people.investigator, { caseId: opened.id, systemId, words });
const advise = (resultId: string, more: object = {}) =>
  makeRecommendation(people.investigator, {
    ...{ caseId: opened.id, ownerId: people.official.organisationId, dueOn: "2090-01-01" },
    ...{ what: "Keep an inventory.", why: "It was not met.", resultIds: [resultId] },
    ...more,
  });
const requirementOf = async (resultId: string) => {
  const [row] = await owner()`select requirement_id as id from assessment_results where id = ${resultId}`;
  return `${row?.id}`;
};
const groundsSeenBy = async (person: Person, number: number) =>
  (await as(person, (tx) => findRecommendation(tx, opened.id, number), "read only")).grounds;
const recordAgain = async (assessmentId: string, resultId: string, result: string) =>
  recordResults(people.investigator, {
    assessmentId,
    rows: [{ requirementId: await requirementOf(resultId), result, note: "Looked again.", after: 1 }],
  });

describe("A recommendation from a result that is not met", () => {
  it("keeps the result, is found by its requirement, and says what became of the requirement later", async () => {
    const { id, number: assessment, resultId } = await assessed();
    const { number } = await advise(resultId);
    const [first] = await groundsSeenBy(people.coordinator, number);
    expect(first).toMatchObject({ assessment, code: "I1.1.1", result: "not_met", now: "not_met" });
    expect(await as(people.investigator, (tx) => recommendationsFrom(tx, id), "read only")).toEqual([
      { requirementId: await requirementOf(resultId), number },
    ]);
    expect(await lastEvent("recommendation.make", people.investigator.id)).toMatchObject({
      facts: { number, results: 1 },
    });
    await recordAgain(id, resultId, "met");
    expect(await groundsSeenBy(people.coordinator, number)).toMatchObject([
      { result: "not_met", now: "met" },
    ]);
  });

  it("shows its ground to the owner's officials once the assessment of their system is reported", async () => {
    const { id, resultId } = await assessed();
    const { number } = await advise(resultId);
    expect(await groundsSeenBy(people.official, number)).toEqual([]);
    await owner()`update systems set owner_id = ${people.official.organisationId} where id = ${systemId}`;
    const report = { assessmentId: id, to: "reported", occurredAt: "2021-08-27", reason: words };
    await moveAssessment(people.investigator, report);
    expect(await groundsSeenBy(people.official, number)).toMatchObject([{ code: "I1.1.1", now: "not_met" }]);
  });

  it("is refused for a result of elsewhere, one that is met, and one that is no longer not met", async () => {
    const { id, resultId } = await assessed();
    await expectRefusal(() => advise(systemId), "invalid", { resultIds: "result_not_of_case" });
    const other = await openCase(people);
    await expectRefusal(() => advise(resultId, { caseId: other.id }), "invalid", {
      resultIds: "result_not_of_case",
    });
    const { recorded } = await recordAgain(id, resultId, "met");
    await expectRefusal(() => advise(resultId), "invalid", { resultIds: "result_followed" });
    await expectRefusal(() => advise(recorded[0]?.id ?? ""), "invalid", { resultIds: "result_is_met" });
    const now = await as(
      people.investigator,
      (tx) => findResult(tx, opened.id, recorded[0]?.id ?? ""),
      "read only",
    );
    expect(now).toMatchObject({ result: "met", now: "met", checklist: "ITSA 1.0" });
  });

  it("cannot be forged onto a result that is met", async () => {
    const { id, resultId } = await assessed();
    const { id: recommendationId } = await advise(resultId);
    const { recorded } = await recordAgain(id, resultId, "met");
    const onto = `insert into recommendation_grounds (case_id, recommendation_id, result_id)
      values ('${opened.id}', '${recommendationId}', '${recorded[0]?.id}')`;
    expect(await forge(people.investigator, onto)).toBe(notYours);
  });
});
