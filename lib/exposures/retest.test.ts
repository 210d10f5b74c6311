import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { exposureRetestResults } from "@/db/schema/retests";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { fc, tries } from "@/e2e/structure/random";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { afterRetest, type ExposureState, movedByHand, obstacle } from "./lifecycle";
import { moveExposure } from "./move";
import { planRetest } from "./plan-retest";
import { exposuresOfCase } from "./queries";
import { recordExposure } from "./record";
import { recordRetest } from "./retest";

let people: TestPeople;
let opened: OpenedCase;
let systemId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  systemId = (
    await recordSystem(people.investigator, { caseId: opened.id, name: "Old register", class: "high" })
  ).id;
});

const found = "The port was asked from two networks.";
const recorded = async () =>
  (
    await recordExposure(people.investigator, {
      ...{ caseId: opened.id, systemId, service: "database", host: "withheld", firstSeenAt: "2021-07-15" },
    })
  ).id;
const closed = async () => {
  const exposureId = await recorded();
  await moveExposure(people.investigator, {
    ...{ exposureId, to: "closed", occurredAt: "2021-08-25", reason: found },
  });
  return exposureId;
};
const planned = async (exposureId: string) =>
  (
    await planRetest(people.investigator, {
      ...{ exposureId, plannedFor: "2021-08-26", tester: "two of us", method: "From outside." },
    })
  ).id;
const passed = (retestId: string) => ({ retestId, result: "passed", testedAt: "2021-08-26 09:30", found });
const seen = async (id: string) =>
  (
    await as(people.investigator, (tx) => exposuresOfCase(tx, opened.id, { limit: 500 }), "read only")
  ).rows.find((exposure) => exposure.id === id);

describe("recordRetest", () => {
  it("reopens an exposure that fails and confirms the closure of one that passes, with day, evidence, who recorded it and who tested", async () => {
    const exposureId = await closed();
    const first = { ...passed(await planned(exposureId)), result: "failed", testedAt: "2021-08-26" };
    expect(await recordRetest(people.investigator, first)).toMatchObject({ state: "reopened" });
    await moveExposure(people.investigator, {
      ...{ exposureId, to: "closed", occurredAt: "2021-08-27 09:00", reason: found },
    });
    const second = { ...passed(await planned(exposureId)), testedAt: "2021-08-27 09:30", tester: "A firm" };
    await recordRetest(people.investigator, second);
    const exposure = await seen(exposureId);
    expect(exposure?.state).toBe("retested_closed");
    expect(exposure?.steps.map((step) => step.state)).toEqual([
      ...["closed", "reopened", "closed", "retested_closed"],
    ]);
    expect(exposure?.retests).toMatchObject([
      { result: "failed", exactness: "day", testedBy: "two of us", by: people.investigator.name },
      {
        result: "passed",
        exactness: "minute",
        tester: "two of us",
        testedBy: "A firm",
        testedAt: new Date("2021-08-27T09:30:00+07:00"),
      },
    ]);
  });

  it("refuses a result from before the closing that it tests, and takes one of its day", async () => {
    const exposureId = await recorded();
    await moveExposure(people.investigator, {
      ...{ exposureId, to: "closed", occurredAt: "2021-08-25 15:31", reason: found },
    });
    const its = passed(await planned(exposureId));
    for (const result of ["passed", "failed"] as const)
      for (const testedAt of ["2021-08-25 15:30", "2021-08-24"])
        await expect(recordRetest(people.investigator, { ...its, result, testedAt })).rejects.toMatchObject({
          fields: { testedAt: "before_closed" },
        });
    expect(await recordRetest(people.investigator, { ...its, testedAt: "2021-08-25" })).toMatchObject({
      state: "retested_closed",
    });
  });

  it("ends a plan that was not kept, and moves nothing", async () => {
    const exposureId = await closed();
    const retestId = await planned(exposureId);
    await recordRetest(people.investigator, { retestId, result: "not_done", tester: "A firm", found });
    const retests = [{ testedAt: null, testedBy: null }];
    expect(await seen(exposureId)).toMatchObject({ state: "closed", retests });
  });

  it("lets one of two win who record it at once, and tells the other", async () => {
    const retestId = await planned(await closed());
    const both = await Promise.allSettled([
      recordRetest(people.investigator, passed(retestId)),
      recordRetest(people.investigator, { ...passed(retestId), result: "failed" }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const lost = both.find((each) => each.status === "rejected");
    expect(lost?.reason).toMatchObject({ code: "conflict", key: "exposure.retest_recorded" });
    const rows = await as(
      people.investigator,
      (tx) => tx.select().from(exposureRetestResults).where(eq(exposureRetestResults.retestId, retestId)),
      "read only",
    );
    expect(rows).toHaveLength(1);
  });

  it("refuses what is not closed, no day, a day before it was first seen and evidence of elsewhere, and writes nothing", async () => {
    const open = await planned(await recorded());
    await expect(recordRetest(people.investigator, passed(open))).rejects.toMatchObject({
      key: "exposure.not_closed",
    });
    const exposureId = await closed();
    const its = passed(await planned(exposureId));
    const tries = [
      [{ testedAt: undefined }, { testedAt: "required" }],
      [{ testedAt: "2021-07-14" }, { testedAt: "before_first_seen" }],
      [{ testedAt: "2090-01-01" }, { testedAt: "in_the_future" }],
      [{ testedAt: "soon" }, { testedAt: "date_format" }],
      [{ evidenceId: "E-0999" }, { evidenceId: "not_of_this_case" }],
    ] as const;
    for (const [wrong, fields] of tries) {
      await expect(recordRetest(people.investigator, { ...its, ...wrong })).rejects.toMatchObject({ fields });
    }
    expect(await seen(exposureId)).toMatchObject({ state: "closed", retests: [{ result: null }] });
  });

  it("is forbidden to the spokesperson and knows none for a stranger, as planning does", async () => {
    const exposureId = await closed();
    const its = passed(await planned(exposureId));
    const plan = { exposureId, plannedFor: "2021-08-26", tester: "us", method: "From outside." };
    for (const attempt of [
      (who: typeof people.investigator) => recordRetest(who, its),
      (who: typeof people.investigator) => planRetest(who, plan),
    ]) {
      await expect(attempt(people.spokesperson)).rejects.toMatchObject({ code: "forbidden" });
      await expect(attempt(people.strangers.investigator)).rejects.toMatchObject({ code: "not_found" });
    }
  });
});

describe("an exposure under any sequence of moves and re-tests", () => {
  it("is in the state that the model says, and refuses what the model refuses", async () => {
    const act = fc.constantFrom(...movedByHand, "passed" as const, "failed" as const);
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 8 }), async (acts) => {
        const exposureId = await recorded();
        let model: ExposureState = "open";
        for (const each of acts) {
          const isTest = each === "passed" || each === "failed";
          const to: ExposureState | null = isTest
            ? afterRetest(model, each)
            : obstacle(each, { state: model }) === null
              ? each
              : null;
          const retestId = isTest ? await planned(exposureId) : "";
          const attempt = isTest
            ? recordRetest(people.investigator, { ...passed(retestId), result: each })
            : moveExposure(people.investigator, {
                ...{ exposureId, to: each, occurredAt: "2021-08-25", reason: found },
              });
          if (to === null) await expect(attempt).rejects.toMatchObject({ code: "conflict" });
          else expect(await attempt).toMatchObject({ state: to });
          model = to ?? model;
        }
        expect((await seen(exposureId))?.state).toBe(model);
      }),
      tries(4),
    );
  });
});
