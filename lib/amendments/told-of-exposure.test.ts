import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal } from "@/e2e/structure/refusals";
import { countData } from "@/lib/exposures/count-data";
import { moveExposure } from "@/lib/exposures/move";
import { planRetest } from "@/lib/exposures/plan-retest";
import { exposuresOfCase } from "@/lib/exposures/queries";
import { recordExposure } from "@/lib/exposures/record";
import { reportExposure } from "@/lib/exposures/report";
import { recordRetest } from "@/lib/exposures/retest";
import { scoreExposure } from "@/lib/exposures/score";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import {
  amendExposure,
  amendExposureCount,
  amendExposureReport,
  amendExposureRetest,
  amendExposureScore,
  amendExposureStep,
  amendRetestResult,
} from "./amend";
import { amendmentsOfExposures } from "./queries";
import { wordsOf } from "./words-of";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let systems: string[];
let exposureId: string;
const reason = "The date was misread in the letter of the ministry.";

beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { investigator } = people;
  const caseId = opened.id;
  const made = await Promise.all(
    ["Old register", "New register"].map((name) =>
      recordSystem(investigator, { caseId, name, class: "high" }),
    ),
  );
  systems = made.map(({ id }) => id);
  const exposed = {
    caseId,
    systemId: systems[0],
    service: "Database",
    host: "withheld",
    firstSeenAt: "2021-07-15",
  };
  ({ id: exposureId } = await recordExposure(investigator, exposed));
  const partyId = people.official.organisationId;
  await reportExposure(investigator, { exposureId, reportedAt: "2021-08-22", partyId });
  await countData(investigator, { exposureId, category: "Heatlh", people: "1300000" });
  const version = (await seen()).version;
  await moveExposure(investigator, {
    exposureId,
    version,
    to: "mitigated",
    reason,
    occurredAt: "2021-08-25",
  });
});

const seen = async () => {
  const { rows } = await as(
    people.investigator,
    (tx) => exposuresOfCase(tx, opened.id, { limit: 20 }),
    "read only",
  );
  const [first] = rows;
  if (!first) throw new Error("there is an exposure");
  return first;
};
const words = (kind: Parameters<typeof wordsOf>[1], id: string) =>
  as(people.investigator, async (tx) => (await wordsOf(tx, kind, id)).words, "read only");
/** As a form sends them: what is empty is left out. */
const filled = (all: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));
const amendments = () => as(people.investigator, (tx) => amendmentsOfExposures(tx, opened.id), "read only");

describe("What was recorded of an exposure wrongly", () => {
  it("is put right: the day, party and exactness of a report, with what stood before", async () => {
    const [report] = (await seen()).reports;
    const recordId = report?.id ?? "";
    const before = await words("exposure_report", recordId);
    const reportedAt = new Date("2021-08-23T03:15:00.000Z");
    const after = filled({
      ...before,
      ...{ reportedAt, exactness: "minute", partyId: people.investigator.organisationId },
    });
    await amendExposureReport(people.investigator, { recordId, seen: before, after, reason });
    expect((await seen()).reports).toMatchObject([{ id: recordId, reportedAt, exactness: "minute" }]);
    expect((await amendments()).filter((each) => each.recordId === recordId)).toHaveLength(3);
    const [event] = await owner()`select subject_id, subject_kind, facts from audit_events
      where action = 'exposure.amend-report' and outcome = 'done'`;
    expect(event).toMatchObject({
      subject_id: exposureId,
      subject_kind: "exposure",
      facts: { record: recordId },
    });
  });

  it("is put right: the day and words of a step, the category of a count, the host and the system", async () => {
    const { steps, data } = await seen();
    const step = steps.at(-1)?.id ?? "";
    const then = await words("exposure_step", step);
    const day = new Date("2021-08-23T17:00:00.000Z");
    await amendExposureStep(people.investigator, {
      recordId: step,
      seen: then,
      after: filled({ ...then, occurredAt: day }),
      reason,
    });
    const count = data[0]?.id ?? "";
    const counted = await words("exposure_count", count);
    await amendExposureCount(people.investigator, {
      recordId: count,
      seen: counted,
      after: { category: "Health" },
      reason,
    });
    const before = await words("exposure", exposureId);
    const after = filled({ ...before, host: "10.0.0.7", systemId: systems[1] });
    await amendExposure(people.investigator, { recordId: exposureId, seen: before, after, reason });
    expect(await seen()).toMatchObject({
      host: "10.0.0.7",
      system: "New register",
      data: [{ category: "Health", peopleFrom: 1_300_000 }],
    });
    expect((await seen()).steps.at(-1)).toMatchObject({ occurredAt: day });
  });

  it("is put right: the day of a re-test that was planned and that was done, who tests, and whose score it is", async () => {
    const { investigator, official } = people;
    await moveExposure(investigator, { exposureId, to: "closed", reason, occurredAt: "2021-08-25" });
    const planned = { exposureId, plannedFor: "2021-08-27", tester: "Team A", method: "From outside." };
    const { id: retestId } = await planRetest(investigator, planned);
    const done = { retestId, result: "passed", testedAt: "2021-08-28", found: reason };
    await recordRetest(investigator, done);
    const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N";
    const { id: scoreId } = await scoreExposure(investigator, { exposureId, assessor: "vpnMentor", vector });

    const plan = await words("exposure_retest", retestId);
    const rightPlan = { ...plan, plannedFor: "2021-08-26", tester: "Team B" };
    await amendExposureRetest(investigator, { recordId: retestId, seen: plan, after: rightPlan, reason });
    const resultId = (await seen()).retests[0]?.resultId ?? "";
    const result = await words("exposure_retest_result", resultId);
    const amendResult = (testedAt: string) =>
      amendRetestResult(investigator, {
        ...{ recordId: resultId, seen: result, reason },
        after: { ...result, tester: "Team C", testedAt: new Date(testedAt) },
      });
    await expect(amendResult("2021-08-20T17:00:00Z")).rejects.toMatchObject({
      fields: { "after.testedAt": "before_closed" },
    });
    await amendResult("2021-08-25T17:00:00Z");
    const score = await words("exposure_score", scoreId);
    const amendScore = (after: object) =>
      amendExposureScore(investigator, { recordId: scoreId, seen: score, after, reason });
    await expect(amendScore({})).rejects.toMatchObject({ fields: { "after.assessor": "required" } });
    await amendScore({ assessorId: official.organisationId });

    const { retests, scores } = await seen();
    expect(retests).toMatchObject([
      {
        plannedFor: "2021-08-26",
        tester: "Team B",
        testedBy: "Team C",
        testedAt: new Date("2021-08-25T17:00:00Z"),
      },
    ]);
    expect(scores).toMatchObject([{ assessorId: official.organisationId, score: 7.5 }]);
    const told = (await amendments()).filter(({ recordId }) =>
      [retestId, resultId, scoreId].includes(recordId),
    );
    expect(told.map(({ kind, field, before }) => `${kind} ${field}: ${before}`).sort()).toEqual([
      "exposure_retest plannedFor: 2021-08-27",
      "exposure_retest tester: Team A",
      "exposure_retest_result testedAt: 2021-08-27T17:00:00.000Z",
      "exposure_retest_result tester: Team A",
      "exposure_score assessor: vpnMentor",
      "exposure_score assessorId: ",
    ]);
  });

  it("is refused a day that lies ahead or before the first sight, a system of elsewhere, the wrong role and strangers", async () => {
    const recordId = (await seen()).reports[0]?.id ?? "";
    const before = await words("exposure_report", recordId);
    const amend = (reportedAt: Date, who = people.investigator) =>
      amendExposureReport(who, { recordId, seen: before, after: filled({ ...before, reportedAt }), reason });
    for (const [when, key] of [
      ["2090-01-01T00:00:00Z", "in_the_future"],
      ["2021-07-01T00:00:00Z", "before_first_seen"],
    ] as const)
      await expect(amend(new Date(when))).rejects.toMatchObject({ fields: { "after.reportedAt": key } });
    const right = new Date("2021-08-24T00:00:00Z");
    await expectRefusal(() => amend(right, people.spokesperson), "forbidden");
    await expectRefusal(() => amend(right, people.strangers.investigator), "not_found");
    const exposure = await words("exposure", exposureId);
    const elsewhere = filled({ ...exposure, systemId: opened.id });
    await expect(
      amendExposure(people.investigator, { recordId: exposureId, seen: exposure, after: elsewhere, reason }),
    ).rejects.toMatchObject({ fields: { "after.systemId": "not_of_this_case" } });
  });

  it("is put right: when it was first seen, to the minute and by whose word, and never half of it", async () => {
    const before = await words("exposure", exposureId);
    expect(before).toMatchObject({ firstSeenAt: "2021-07-14T17:00:00.000Z", firstSeenExactness: "day" });
    const amend = (changes: Record<string, unknown>) =>
      amendExposure(people.investigator, {
        recordId: exposureId,
        seen: before,
        after: filled({ ...before, ...changes }),
        reason,
      });
    for (const [changes, fields] of [
      [{ firstSeenAt: new Date("2090-01-01T00:00:00Z") }, { "after.firstSeenAt": "in_the_future" }],
      [{ firstSeenAt: "" }, { "after.firstSeenAt": "required" }],
      [{ firstSeenExactness: "" }, { "after.firstSeenExactness": "required" }],
      [{ firstSeenPartyId: opened.id }, { "after.firstSeenPartyId": "not_listed" }],
      [{ firstSeenAt: new Date("2021-09-30T17:00:00Z") }, { "after.firstSeenAt": "after_what_happened" }],
    ] as const)
      await expect(amend(changes)).rejects.toMatchObject({ fields });
    const firstSeenAt = new Date("2021-07-16T02:30:00.000Z");
    const firstSeenPartyId = people.official.organisationId;
    await amend({ firstSeenAt, firstSeenExactness: "minute", firstSeenPartyId });
    const now = await seen();
    expect(now).toMatchObject({ firstSeenAt, firstSeenExactness: "minute" });
    expect(now.firstSeenParty).toBe(people.official.organisation);
    const fields = (await amendments()).filter(({ kind }) => kind === "exposure").map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(["firstSeenAt", "firstSeenExactness", "firstSeenPartyId"]));
  });

  it("is not taken for before its first sight by the hour of that, where either is known to the day alone", async () => {
    const step = (await seen()).steps.at(-1)?.id ?? "";
    const then = await words("exposure_step", step);
    const amend = (changes: Record<string, unknown>) =>
      amendExposureStep(people.investigator, {
        recordId: step,
        seen: then,
        after: filled({ ...then, ...changes }),
        reason,
      });
    const tooEarly = { occurredAt: new Date("2021-07-16T02:00:00.000Z"), exactness: "minute" };
    await expect(amend(tooEarly)).rejects.toMatchObject({
      fields: { "after.occurredAt": "before_first_seen" },
    });
    await amend({ ...tooEarly, exactness: "day" });
    expect((await seen()).steps.at(-1)).toMatchObject({ exactness: "day" });
  });

  it("is another party's date of its first sight, which stays some party's", async () => {
    const partyId = people.official.organisationId;
    await reportExposure(people.investigator, {
      ...{ exposureId, event: "first_seen", reportedAt: "2021-07-14", partyId },
    });
    const recordId = (await seen()).reports.find(({ event }) => event === "first_seen")?.id ?? "";
    const before = await words("exposure_report", recordId);
    const amend = (changes: Record<string, unknown>) =>
      amendExposureReport(people.investigator, {
        ...{ recordId, seen: before, after: filled({ ...before, ...changes }), reason },
      });
    await expect(amend({ partyId: "" })).rejects.toMatchObject({ fields: { "after.partyId": "required" } });
    await expect(amend({ reportedToId: partyId })).rejects.toMatchObject({
      fields: { "after.reportedToId": "not_reported" },
    });
    await amend({ reportedAt: new Date("2021-07-12T17:00:00.000Z") });
    expect((await seen()).reports.find(({ id }) => id === recordId)).toMatchObject({ exactness: "day" });
  });

  it("changes in no other way, past every line of code", async () => {
    const { investigator } = people;
    for (const change of [
      "update exposure_reports set party_id = null",
      "update exposure_steps set reason = 'x'",
      "update exposure_data set category = 'x'",
      "update exposures set host = '10.0.0.9'",
      "update exposures set first_seen_at = now()",
      "update exposure_retests set planned_for = '2021-08-01'",
      "update exposure_retest_results set result = 'failed'",
      "update exposure_scores set assessor = 'x'",
    ])
      await expect(as(investigator, (tx) => tx.execute(change))).rejects.toThrow();
  });
});
