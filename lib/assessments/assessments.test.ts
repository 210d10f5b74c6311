import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { amendAssessment } from "@/lib/amendments/amend";
import { amendmentsOf } from "@/lib/amendments/queries";
import { exposuresOf } from "@/lib/exposures/from-results";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { ownChecklist, takeInOwn } from "./checklist/own";
import { moveAssessment } from "./move";
import { planAssessment } from "./plan";
import { assessmentsOfCase, findAssessment } from "./queries";
import { recordResults } from "./record";
import { progressOf, sheetOf } from "./sheet";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let systemId: string;
let checklistId: string;
let requirements: { id: string; code: string }[];
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  systemId = (
    await recordSystem(people.investigator, { caseId: opened.id, name: "Old register", class: "high" })
  ).id;
  await takeInOwn();
  const [checklist] = await owner()`select id from checklists where name = ${ownChecklist.name}`;
  checklistId = checklist?.id;
  requirements = await owner()`select id, code from checklist_requirements
    where checklist_id = ${checklistId} and level = 1 order by position`;
});

const reason = "Agreed with the owner of the system.";
const plan = () => ({
  ...{
    caseId: opened.id,
    kind: "itsa",
    scope: "The register, without its archive.",
    method: "From outside.",
  },
  ...{
    systemIds: [systemId],
    team: [people.investigator.id],
    startsOn: "2021-08-26",
    checklistId,
    levels: ["1"],
  },
});
const planned = async (over: object = {}) => planAssessment(people.investigator, { ...plan(), ...over });
const begun = async () => {
  const { id, number } = await planned();
  await moveAssessment(people.investigator, {
    ...{ assessmentId: id, to: "under_way", occurredAt: "2021-08-26", reason },
  });
  return { assessmentId: id, number };
};
const idOf = (index: number) => requirements[index]?.id ?? "";
const rowsIn = (assessmentId: string) =>
  owner()`select revision, result, note from assessment_results where assessment_id = ${assessmentId} order by recorded_at, revision`;
const seen = (number: number, person: Person = people.investigator) =>
  as(person, (tx) => findAssessment(tx, opened.id, number), "read only");

describe("planning an assessment", () => {
  it("says of which systems, by whom, when and against what, and is recorded", async () => {
    const { id, number } = await planned({ endsOn: "2021-08-28" });
    expect(await seen(number)).toMatchObject({
      ...{
        id,
        state: "planned",
        checklist: "ITSA",
        levels: [1],
        startsOn: "2021-08-26",
        endsOn: "2021-08-28",
      },
      ...{ requirements: requirements.length, tested: 0 },
    });
    expect(await lastEvent("assessment.plan", people.investigator.id)).toMatchObject({
      facts: { number, systems: 1, team: 1, requirements: requirements.length },
    });
  });

  it("is refused with systems, people or a file of elsewhere, an end before the beginning and levels of nothing", async () => {
    const tries = [
      [{ systemIds: [] }, { systemIds: "required" }],
      [{ systemIds: [people.investigator.id] }, { systemIds: "not_of_this_case" }],
      [{ team: [people.strangers.investigator.id] }, { team: "not_a_member" }],
      [{ endsOn: "2021-08-25" }, { endsOn: "ends_before_start" }],
      [{ rulesItem: "E-0999" }, { rulesItem: "not_of_this_case" }],
      [{ levels: ["3"] }, { levels: "no_requirements" }],
    ] as const;
    for (const [wrong, fields] of tries)
      await expectRefusal(
        () => planAssessment(people.investigator, { ...plan(), ...wrong }),
        "invalid",
        fields,
      );
  });

  it("is forbidden to other roles, and there is no such case for a stranger", async () => {
    await expectRefusal(() => planAssessment(people.spokesperson, plan()), "forbidden");
    await expectRefusal(() => planAssessment(people.strangers.investigator, plan()), "not_found");
  });
});

describe("moving an assessment", () => {
  it("is refused out of turn, on a day that lies ahead or before the step before, and with nothing to report", async () => {
    const { id } = await planned();
    const move = (over: object) => () =>
      moveAssessment(people.investigator, {
        ...{ assessmentId: id, to: "under_way", occurredAt: "2021-08-26", reason },
        ...over,
      });
    await expectRefusal(move({ to: "reported" }), "conflict", "assessment.not_begun");
    await expectRefusal(move({ occurredAt: "2090-01-01" }), "invalid", { occurredAt: "in_the_future" });
    await move({})();
    await expectRefusal(move({}), "conflict", "assessment.already");
    await expectRefusal(move({ to: "reported" }), "conflict", "assessment.nothing_recorded");
    await recordResults(people.investigator, {
      assessmentId: id,
      rows: [{ requirementId: idOf(0), result: "met" }],
    });
    await expectRefusal(move({ to: "reported", occurredAt: "2021-08-25" }), "invalid", {
      occurredAt: "before_last_step",
    });
    expect(await move({ to: "reported", occurredAt: "2021-08-27" })()).toMatchObject({ state: "reported" });
  });
});

describe("recording results", () => {
  it("keeps each result behind the one before it, with who, and counts the newest alone", async () => {
    const { assessmentId, number } = await begun();
    const first = { requirementId: idOf(0), result: "not_met", note: "Port 9200 answered." };
    const other = { requirementId: idOf(1), result: "not_applicable", note: "There is no archive." };
    await recordResults(people.investigator, { assessmentId, rows: [first, other] });
    await recordResults(people.investigator, {
      assessmentId,
      rows: [{ ...first, result: "met", note: "Closed.", after: 1 }],
    });
    expect(await rowsIn(assessmentId)).toEqual([
      { revision: 1, result: "not_met", note: "Port 9200 answered." },
      { revision: 1, result: "not_applicable", note: "There is no archive." },
      { revision: 2, result: "met", note: "Closed." },
    ]);
    const its = await seen(number);
    const chapters = await as(people.investigator, (tx) => progressOf(tx, its), "read only");
    const sum = (which: "met" | "not_met" | "not_applicable" | "none") =>
      chapters.reduce((all, each) => all + each[which], 0);
    expect([sum("met"), sum("not_met"), sum("not_applicable")]).toEqual([1, 0, 1]);
    expect(sum("none")).toBe(requirements.length - 2);
    const sheet = (shown: Parameters<typeof sheetOf>[2]) =>
      as(people.investigator, (tx) => sheetOf(tx, its, shown), "read only");
    expect(await sheet({ result: "not_met" })).toEqual([]);
    expect(await sheet({ result: "met" })).toMatchObject([
      { code: requirements[0]?.code, latest: { revision: 2, by: people.investigator.name } },
    ]);
    expect(await sheet({ result: "open" })).toHaveLength(requirements.length - 2);
  });

  it("shows what somebody recorded meanwhile, and writes nothing over it", async () => {
    const { assessmentId } = await begun();
    const row = (result: string, after: number) => ({
      requirementId: idOf(0),
      result,
      note: `It is ${result}.`,
      after,
    });
    const both = await Promise.allSettled(
      ["met", "not_met"].map((result) =>
        recordResults(people.investigator, {
          assessmentId,
          rows: [row(result, 0), { requirementId: idOf(1), result }],
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toMatchObject({
      ...{ code: "conflict", key: "assessment.recorded_meanwhile" },
      fields: { "rows.0.result": "recorded_meanwhile", "rows.1.result": "recorded_meanwhile" },
      details: { meanwhile: { [idOf(0)]: { revision: 1, by: people.investigator.name } } },
    });
    expect(await rowsIn(assessmentId)).toHaveLength(2);
    await recordResults(people.investigator, { assessmentId, rows: [row("not_applicable", 1)] });
    expect(await rowsIn(assessmentId)).toHaveLength(3);
  });

  it("says row by row what is wrong and records none of them, and leaves alone what was left alone", async () => {
    const { assessmentId } = await begun();
    const record = (rows: object[]) => () => recordResults(people.investigator, { assessmentId, rows });
    const good = { requirementId: idOf(0), result: "met" };
    await expectRefusal(
      record([
        good,
        { requirementId: idOf(1), result: "not_applicable" },
        { requirementId: idOf(2), result: "met", evidence: ["E-0999"] },
        { requirementId: idOf(3), note: "A note without a result." },
        { requirementId: systemId, result: "met" },
        { ...good, result: "not_met" },
        { requirementId: idOf(4) },
      ]),
      "invalid",
      {
        "rows.1.note": "not_applicable_why",
        "rows.2.evidence": "not_of_this_case",
        "rows.3.result": "required",
        "rows.4.result": "not_of_this_checklist",
        "rows.5.result": "not_of_this_checklist",
      },
    );
    await record([good, { requirementId: idOf(4) }])();
    await expectRefusal(record([{ ...good, after: 1 }]), "conflict", "assessment.nothing_changed");
    expect(await rowsIn(assessmentId)).toHaveLength(1);
  });

  it("is refused before it began and after it was reported, to other roles and to strangers", async () => {
    const { id } = await planned();
    const rows = [{ requirementId: idOf(0), result: "met" }];
    const record = (assessmentId: string, person: Person) => () =>
      recordResults(person, { assessmentId, rows });
    await expectRefusal(record(id, people.investigator), "conflict", "assessment.not_begun");
    const { assessmentId } = await begun();
    await record(assessmentId, people.investigator)();
    await moveAssessment(people.investigator, {
      ...{ assessmentId, to: "reported", occurredAt: "2021-08-27", reason },
    });
    await expectRefusal(record(assessmentId, people.investigator), "conflict", "assessment.is_reported");
    await expectRefusal(record(assessmentId, people.spokesperson), "forbidden");
    await expectRefusal(record(assessmentId, people.strangers.investigator), "not_found");
  });
});

describe("the plan of an assessment", () => {
  const wordsOf = async (id: string) => {
    const [row] = await owner()`select kind, scope, method, starts_on::text as "startsOn",
      coalesce(ends_on::text, '') as "endsOn" from assessments where id = ${id}`;
    return { ...row } as Record<string, string>;
  };
  const amend = (person: Person, recordId: string, seen: object, after: object) => () =>
    amendAssessment(person, { recordId, seen, after, reason });

  it("is put right with what it was, why and by whom, planned and under way", async () => {
    const { assessmentId } = await begun();
    const seen = await wordsOf(assessmentId);
    const after = { kind: "code_review", scope: "The new register too.", endsOn: "2021-09-30" };
    await amend(people.investigator, assessmentId, seen, { ...seen, ...after })();
    expect(await wordsOf(assessmentId)).toEqual({ ...seen, ...after });
    const history = await as(people.coordinator, (tx) => amendmentsOf(tx, [assessmentId]), "read only");
    expect(history.map(({ field, before, by }) => [field, before, by]).sort()).toEqual([
      ["endsOn", "", people.investigator.name],
      ["kind", seen.kind, people.investigator.name],
      ["scope", seen.scope, people.investigator.name],
    ]);
    expect(await lastEvent("assessment.amend", people.investigator.id)).toMatchObject({
      case_id: opened.id,
      subject_id: assessmentId,
      facts: { fields: ["kind", "scope", "endsOn"] },
    });
  });

  it("keeps its days in order, and is refused once it was reported, to other roles and to strangers", async () => {
    const { assessmentId } = await begun();
    const seen = await wordsOf(assessmentId);
    const { investigator, coordinator, strangers } = people;
    await expectRefusal(
      amend(investigator, assessmentId, seen, { ...seen, endsOn: "2021-01-01" }),
      "invalid",
      {
        "after.endsOn": "ends_before_start",
      },
    );
    const { endsOn: _none, ...rest } = seen;
    const other = { ...rest, scope: "Something else." };
    await expectRefusal(amend(coordinator, assessmentId, seen, other), "forbidden");
    await expectRefusal(amend(strangers.investigator, assessmentId, seen, other), "not_found");
    await recordResults(investigator, { assessmentId, rows: [{ requirementId: idOf(0), result: "met" }] });
    const report = { assessmentId, to: "reported", occurredAt: "2021-08-27", reason };
    await moveAssessment(investigator, report);
    await expectRefusal(
      amend(investigator, assessmentId, seen, other),
      "conflict",
      "assessment.plan_reported",
    );
  });

  it("does not change past its amendments", async () => {
    const { assessmentId } = await begun();
    const bare = `update assessments set scope = 'Other.' where id = '${assessmentId}'`;
    expect(await forge(people.investigator, bare)).toBe(broken);
  });
});

describe("an exposure from a result", () => {
  it("keeps which result it was recorded for, and is refused for a result of elsewhere", async () => {
    const { assessmentId } = await begun();
    const { recorded } = await recordResults(people.investigator, {
      assessmentId,
      rows: [{ requirementId: idOf(0), result: "not_met", note: "It answers." }],
    });
    const exposure = { caseId: opened.id, systemId, service: "search", host: "withheld" };
    const { number } = await recordExposure(people.investigator, { ...exposure, resultId: recorded[0]?.id });
    const links = await as(people.investigator, (tx) => exposuresOf(tx, assessmentId), "read only");
    expect(links).toEqual([{ requirementId: idOf(0), number }]);
    await expect(
      recordExposure(people.investigator, { ...exposure, resultId: systemId }),
    ).rejects.toMatchObject({ fields: { resultId: "result_not_of_case" } });
  });
});

describe("who reads an assessment", () => {
  it("is the official of the systems' owner once it is reported, and of nobody else's", async () => {
    const { assessmentId, number } = await begun();
    await recordResults(people.investigator, {
      assessmentId,
      rows: [{ requirementId: idOf(0), result: "met" }],
    });
    const listed = async (person: Person) =>
      (await as(person, (tx) => assessmentsOfCase(tx, opened.id), "read only")).rows.map((row) => row.number);
    expect(await listed(people.spokesperson)).toContain(number);
    expect(await listed(people.strangers.investigator)).toEqual([]);
    const { official } = people;
    await owner()`insert into case_organisations (case_id, organisation_id, role, admitted, added_by, added_at)
      values (${opened.id}, ${official.organisationId}, 'owner', true, ${people.coordinator.id}, now()) on conflict do nothing`;
    await owner()`update systems set owner_id = ${official.organisationId} where id = ${systemId}`;
    expect(await listed(official)).not.toContain(number);
    await moveAssessment(people.investigator, {
      ...{ assessmentId, to: "reported", occurredAt: "2021-08-27", reason },
    });
    expect(await listed(official)).toContain(number);
    await owner()`update systems set owner_id = ${people.strangers.official.organisationId} where id = ${systemId}`;
    expect(await listed(official)).not.toContain(number);
  });
});
