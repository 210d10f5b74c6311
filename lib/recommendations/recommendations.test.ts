import { beforeAll, describe, expect, it } from "vitest";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { alsoAs, foundOn } from "@/e2e/structure/statements";
import { addOrganisation } from "@/lib/cases/add-organisation";
import { readClosureFacts } from "@/lib/closure/facts";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { weigh } from "@/lib/statements/assertions";
import { readBases } from "@/lib/statements/bases";
import { recordSystem } from "@/lib/systems/record";
import { waitsFor } from "@/lib/today/waits";
import { readFacts } from "@/lib/track/facts";
import { acceptRecommendation } from "./accept";
import { callRecommendations } from "./call";
import { declineRecommendation } from "./decline";
import { implementRecommendation } from "./implement";
import { makeRecommendation } from "./make";
import { findRecommendation, recommendationsOfCase, recommendationsTo } from "./queries";
import { remindOfRecommendation } from "./remind";
import { returnRecommendation } from "./return";
import { verifyRecommendation } from "./verify";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let exposureId: string;
let findingId: string;
const words = "The port answers to nobody any more.";

beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { investigator } = people;
  const caseId = opened.id;
  const { id: systemId } = await recordSystem(investigator, { caseId, name: "Old register", class: "high" });
  ({ id: exposureId } = await recordExposure(investigator, {
    ...{ caseId, systemId, service: "Database" },
    host: "withheld",
  }));
  ({ id: findingId } = await foundOn(people, opened));
});
const advice = (more: object = {}) => ({
  ...{ caseId: opened.id, ownerId: people.official.organisationId },
  ...{ what: "Close the port to the internet.", why: "Anybody can read the records.", dueOn: "2090-01-01" },
  exposureIds: [exposureId],
  ...more,
});
const made = async (more: object = {}) => {
  const { id, number } = await makeRecommendation(people.investigator, advice(more));
  return { recommendationId: id, number };
};
const stateOf = async (number: number) =>
  (await as(people.investigator, (tx) => findRecommendation(tx, opened.id, number), "read only")).state;
const told = async (subject: string, kind: string) =>
  (await owner()`select person_id from notices where subject_id = ${subject} and kind = ${kind}`).map(
    ({ person_id }) => person_id,
  );

describe("A recommendation", () => {
  it("is made from exposures and findings, and its owner's officials are told", async () => {
    const { recommendationId, number } = await made({ findingIds: [findingId] });
    const found = await as(
      people.coordinator,
      (tx) => findRecommendation(tx, opened.id, number),
      "read only",
    );
    expect(found).toMatchObject({ state: "proposed", ownerId: people.official.organisationId });
    expect(found.grounds).toMatchObject([{ exposure: 1 }, { claim: 1, revision: 1 }]);
    expect(await told(recommendationId, "recommendation.made")).toEqual([people.official.id]);
    const theirs = await as(people.official, (tx) => findRecommendation(tx, opened.id, number), "read only");
    expect(theirs.grounds.map(({ exposure }) => exposure)).toEqual([null]);
    expect(await lastEvent("recommendation.make", people.investigator.id)).toMatchObject({
      facts: { number, owner: people.official.organisationId, due: "2090-01-01", told: 1 },
    });
  });

  it("is accepted, implemented, given back, implemented again and verified, each step with its day", async () => {
    const { recommendationId, number } = await made({ givenOn: "2021-08-24" });
    const of = { recommendationId };
    await acceptRecommendation(people.official, { ...of, plannedOn: "2021-08-30", occurredOn: "2021-08-25" });
    await implementRecommendation(people.official, { ...of, words, occurredOn: "2021-08-26" });
    await returnRecommendation(people.investigator, { ...of, words, occurredOn: "2021-08-27" });
    expect(await stateOf(number)).toBe("accepted");
    await implementRecommendation(people.official, { ...of, words, occurredOn: "2021-08-28" });
    await verifyRecommendation(people.investigator, { ...of, words, occurredOn: "2021-08-29" });
    const found = await as(people.official, (tx) => findRecommendation(tx, opened.id, number), "read only");
    expect(found.steps.map(({ step, occurredOn, by }) => [step, occurredOn, by])).toEqual([
      ["accepted", "2021-08-25", people.official.name],
      ["implemented", "2021-08-26", people.official.name],
      ["returned", "2021-08-27", people.investigator.name],
      ["implemented", "2021-08-28", people.official.name],
      ["verified", "2021-08-29", people.investigator.name],
    ]);
    expect(await told(recommendationId, "recommendation.implemented")).toContain(people.investigator.id);
    expect(await told(recommendationId, "recommendation.verified")).toContain(people.official.id);
  });

  it("is declined with a reason, and can be accepted after all", async () => {
    const { recommendationId, number } = await made();
    await declineRecommendation(people.official, { recommendationId, words });
    expect(await stateOf(number)).toBe("declined");
    const [notice] =
      await owner()`select facts from notices where subject_id = ${recommendationId} and kind = 'recommendation.answered'`;
    expect(notice?.facts).toEqual({ number, answer: "declined" });
    await acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" });
    expect(await stateOf(number)).toBe("accepted");
  });

  it("is answered once when two answer at once, and the other is told", async () => {
    const { recommendationId, number } = await made();
    const answers = await Promise.allSettled([
      acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" }),
      declineRecommendation(people.official, { recommendationId, words }),
    ]);
    const refused = answers.filter(({ status }) => status === "rejected");
    const state = await stateOf(number);
    // Who declines what was just accepted thinks again; who accepts what was just declined does too.
    expect(["accepted", "declined"]).toContain(state);
    expect(refused.length).toBeLessThanOrEqual(1);
    const twice = await Promise.allSettled(
      [1, 2].map(() => acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" })),
    );
    const [late] = twice.filter((each) => each.status === "rejected");
    expect(late?.reason).toMatchObject({ code: "conflict", key: "recommendation.accepted" });
  });

  it("is refused that follows from nothing, for whom is not on the case, and for a day before it was given", async () => {
    const { investigator } = people;
    await expectRefusal(() => makeRecommendation(investigator, advice({ exposureIds: [] })), "invalid", {
      grounds: "follows_from_nothing",
    });
    await expectRefusal(
      () => makeRecommendation(investigator, advice({ ownerId: people.strangers.official.organisationId })),
      "invalid",
      { ownerId: "not_a_party" },
    );
    await expectRefusal(() => makeRecommendation(investigator, advice({ dueOn: "2021-08-01" })), "invalid", {
      dueOn: "before_it_was_given",
    });
    await expectRefusal(() => makeRecommendation(people.coordinator, advice()), "forbidden");
    await expectRefusal(() => makeRecommendation(people.strangers.investigator, advice()), "not_found");
  });

  it("is answered by its owner alone, at the right moment and on a day that can be", async () => {
    const { recommendationId } = await made();
    const of = { recommendationId };
    const { official, investigator, strangers } = people;
    await expectRefusal(
      () => implementRecommendation(official, { ...of, words }),
      "conflict",
      "recommendation.proposed",
    );
    await expectRefusal(
      () => verifyRecommendation(investigator, { ...of, words }),
      "conflict",
      "recommendation.proposed",
    );
    await expectRefusal(
      () => acceptRecommendation(official, { ...of, plannedOn: "2090-01-01", occurredOn: "2021-01-01" }),
      "invalid",
      { occurredOn: "before_the_last_step" },
    );
    await expectRefusal(
      () => acceptRecommendation(investigator, { ...of, plannedOn: "2090-01-01" }),
      "forbidden",
    );
    await expectRefusal(
      () => acceptRecommendation(strangers.official, { ...of, plannedOn: "2090-01-01" }),
      "not_found",
    );
  });

  it("is verified by somebody else than who said that it is carried out", async () => {
    const both = await alsoAs(people.official, "investigator");
    const { recommendationId } = await made();
    await acceptRecommendation(both, { recommendationId, plannedOn: "2090-01-01" });
    await implementRecommendation(both, { recommendationId, words });
    await expectRefusal(
      () => verifyRecommendation(both, { recommendationId, words }),
      "forbidden",
      "recommendation.ones_own_answer",
    );
  });

  it("is not there for officials of another organisation on the case", async () => {
    const other = people.strangers.official;
    await addOrganisation(people.coordinator, {
      ...{ caseId: opened.id, organisationId: other.organisationId, role: "informed" },
    });
    const { number } = await made();
    const listed = await as(other, (tx) => recommendationsOfCase(tx, opened.id), "read only");
    expect(listed.rows).toEqual([]);
    await expect(
      as(other, (tx) => findRecommendation(tx, opened.id, number), "read only"),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("What follows a recommendation", () => {
  const waitsOf = async (person: Person) =>
    (await as(person, (tx) => waitsFor(tx, person), "read only")).map(({ kind, href }) => `${kind} ${href}`);

  it("waits for its owner since the day on which it was given, whenever that was recorded or answered", async () => {
    const { recommendationId, number } = await made({ givenOn: "2021-08-25" });
    const itsWait = async () =>
      (await as(people.official, (tx) => waitsFor(tx, people.official), "read only")).find(({ href }) =>
        href.endsWith(`/recommendations/${number}`),
      );
    const since = { since: new Date("2021-08-24T17:00:00Z"), precision: "day" };
    expect(await itsWait()).toMatchObject({ kind: "advice", ...since });
    await acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" });
    expect(await itsWait()).toMatchObject({ kind: "advice_owed", ...since });
  });

  it("waits on Today for its owner, then for whoever made it, and hangs until it is verified", async () => {
    const { recommendationId, number } = await made();
    const href = `/cases/${opened.reference}/recommendations/${number}`;
    expect(await waitsOf(people.official)).toContain(`advice ${href}`);
    await acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" });
    expect(await waitsOf(people.official)).toContain(`advice_owed ${href}`);
    await implementRecommendation(people.official, { recommendationId, words });
    expect(await waitsOf(people.investigator)).toContain(`verify ${href}`);
    const hanging = async () =>
      (await as(people.coordinator, (tx) => readClosureFacts(tx, opened.id), "read only")).whole.unfinished
        .recommendations_open;
    const before = await hanging();
    await verifyRecommendation(people.investigator, { recommendationId, words });
    expect(await hanging()).toBe(before - 1);
    const facts = await as(people.coordinator, (tx) => readFacts(tx, [opened.id]), "read only");
    expect(facts.get(opened.id)?.advised).toBe(before - 1);
  });

  it("carries a sentence by its state", async () => {
    const { recommendationId } = await made();
    const read = async (use: "is_so" | "is_open" | "is_closed") => {
      const bases = await as(people.spokesperson, (tx) => readBases(tx, opened.id), "read only");
      return weigh({ basis: "recommendation", basisId: recommendationId, use }, bases, new Date()).state;
    };
    expect(await Promise.all([read("is_so"), read("is_open"), read("is_closed")])).toEqual([
      ...["supported", "supported", "contradicted"],
    ]);
    await acceptRecommendation(people.official, { recommendationId, plannedOn: "2090-01-01" });
    await implementRecommendation(people.official, { recommendationId, words });
    await verifyRecommendation(people.investigator, { recommendationId, words });
    expect(await read("is_closed")).toBe("supported");
    expect(await read("is_open")).toBe("contradicted");
  });

  it("is a reminder of its own, not once its owner owes nothing", async () => {
    const { recommendationId, number } = await made();
    const reminding = { recommendationId, channel: "letter", words: "We still wait for your word." };
    await remindOfRecommendation(people.coordinator, reminding);
    const found = await as(people.official, (tx) => findRecommendation(tx, opened.id, number), "read only");
    expect(found.reminders).toMatchObject([{ words: reminding.words, by: people.coordinator.name }]);
    expect(await told(recommendationId, "recommendation.reminded")).toEqual([people.official.id]);
    await expectRefusal(() => remindOfRecommendation(people.official, reminding), "forbidden");
    await declineRecommendation(people.official, { recommendationId, words });
    await expectRefusal(
      () => remindOfRecommendation(people.coordinator, reminding),
      "conflict",
      "recommendation.declined",
    );
  });

  it("is told once that its day is over, to its owner, its maker and the lead", async () => {
    const { recommendationId } = await made({ givenOn: "2021-08-24", dueOn: "2021-08-31" });
    const [first, second] = await Promise.all([callRecommendations(), callRecommendations()]);
    expect(first + second).toBeGreaterThan(0);
    expect(await callRecommendations()).toBe(0);
    const heard = await told(recommendationId, "recommendation.overdue");
    expect(heard.sort()).toEqual([people.official.id, people.investigator.id, people.coordinator.id].sort());
    const ours = await as(
      people.official,
      (tx) => recommendationsTo(tx, people.official.organisationId),
      "read only",
    );
    expect(ours.rows[0]?.id).toBe(recommendationId);
  });
});
