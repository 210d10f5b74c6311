import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { moveExposure } from "./move";
import { exposuresOfCase } from "./queries";
import { recordExposure } from "./record";
import { scoreExposure } from "./score";

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

const port = () => ({
  caseId: opened.id,
  systemId,
  service: "Elasticsearch",
  host: "withheld",
  cwe: ["CWE-306", "CWE-668"],
  categories: ["names", "test results"],
  people: 1_300_000,
  label: "AMBER",
});
const vector = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N";
const seenBy = async (who: Person) =>
  (await as(who, (tx) => exposuresOfCase(tx, opened.id), "read only")).rows;
const eventsOf = (id: string) =>
  as(people.auditor, (tx) => tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)), "read only");
const setCase = (id: string, status: "open" | "closed") =>
  owner()`update cases set status = ${status} where id = ${id}`;

describe("recordExposure", () => {
  it("records a weakness as open, numbered in its case, and the log says so without its words", async () => {
    const { id, number } = await recordExposure(people.investigator, port());
    const found = (await seenBy(people.investigator)).find((exposure) => exposure.id === id);
    expect(found).toMatchObject({ number, state: "open", system: "Old register", people: 1_300_000 });
    const [event] = await eventsOf(id);
    expect(event).toMatchObject({
      action: "exposure.record",
      facts: { number, cwe: ["CWE-306", "CWE-668"] },
    });
    expect(JSON.stringify(event?.facts)).not.toContain("Elasticsearch");
  });

  it("takes a first score along, its metrics in the order of the specification, and records nothing with a wrong one", async () => {
    const before = await seenBy(people.investigator);
    const wrong = { ...port(), assessor: "us", vector: `${vector}/C:H` };
    await expect(recordExposure(people.investigator, wrong)).rejects.toMatchObject({
      fields: { vector: "cvss_repeated_metric" },
    });
    expect(await seenBy(people.investigator)).toEqual(before);
    const { organisationId } = people.investigator;
    const disordered = "CVSS:3.1/A:N/I:N/C:H/S:U/UI:N/PR:N/AC:L/AV:N";
    const scored = { ...port(), assessorId: organisationId, vector: disordered };
    const { id } = await recordExposure(people.investigator, scored);
    const found = (await seenBy(people.investigator)).find((exposure) => exposure.id === id);
    expect(found?.scores).toMatchObject([{ assessorId: organisationId, vector, score: 7.5 }]);
  });

  it("reads a count as it is written in Indonesian and in English", async () => {
    const { id } = await recordExposure(people.investigator, {
      ...port(),
      people: "420.000",
      records: "1,300,000",
    });
    expect((await seenBy(people.investigator)).find((exposure) => exposure.id === id)).toMatchObject({
      people: 420_000,
      records: 1_300_000,
    });
  });

  it("refuses a bad CWE number, no word on the host, a system of elsewhere and a first sight in the future, and writes nothing", async () => {
    const before = await seenBy(people.investigator);
    const tries = [
      [{ cwe: ["306"] }, { cwe: "bad_format" }],
      [{ host: undefined }, { host: "required" }],
      [{ port: "70000" }, { port: "no_such_port" }],
      [{ systemId: randomUUID() }, { systemId: "not_of_this_case" }],
      [{ people: "1.300,00" }, { people: "count_ambiguous" }],
      [{ records: "1,3 juta" }, { records: "count_format" }],
      [{ firstSeenAt: "0021-08-23" }, { firstSeenAt: "year_out_of_range" }],
      [{ firstSeenAt: "2090-01-01" }, { firstSeenAt: "in_the_future" }],
    ] as const;
    for (const [wrong, fields] of tries) {
      const recording = recordExposure(people.investigator, { ...port(), ...wrong });
      await expect(recording).rejects.toMatchObject({ code: "invalid", fields });
    }
    expect(await seenBy(people.investigator)).toEqual(before);
  });

  it("refuses in a closed case", async () => {
    const other = await openCase(people);
    await setCase(other.id, "closed");
    const late = recordExposure(people.investigator, { ...port(), caseId: other.id });
    await expect(late).rejects.toMatchObject({ code: "conflict", key: "case.closed" });
  });

  it("is forbidden to the coordinator and knows no case for a stranger", async () => {
    await expect(recordExposure(people.coordinator, port())).rejects.toMatchObject({ code: "forbidden" });
    await expect(recordExposure(people.strangers.investigator, port())).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("keeps a RED one, its scores and its number between the people named on it", async () => {
    const red = await recordExposure(people.investigator, {
      ...port(),
      label: "RED",
      named: [people.spokesperson.id],
    });
    await scoreExposure(people.investigator, { exposureId: red.id, assessor: "us", vector });
    const numbersOf = async (who: Person) => (await seenBy(who)).map((exposure) => exposure.number);
    expect(await numbersOf(people.spokesperson)).toContain(red.number);
    expect(await numbersOf(people.coordinator)).not.toContain(red.number);
    const next = await recordExposure(people.investigator, port());
    expect(next.number).toBe(red.number + 1);
    const outsider = recordExposure(people.investigator, {
      ...port(),
      label: "RED",
      named: [people.official.id],
    });
    await expect(outsider).rejects.toMatchObject({ fields: { named: "not_a_member" } });
  });
});

describe("scoreExposure", () => {
  it("keeps the scores of several assessors side by side", async () => {
    const { id } = await recordExposure(people.investigator, port());
    await scoreExposure(people.investigator, { exposureId: id, assessor: "confidentiality only", vector });
    const altered = vector.replace("/I:N", "/I:H");
    const second = await scoreExposure(people.investigator, {
      exposureId: id,
      assessor: "with alteration",
      vector: altered,
    });
    expect(second.score).toBe(9.1);
    const found = (await seenBy(people.investigator)).find((exposure) => exposure.id === id);
    expect(found?.scores.map((score) => score.score)).toEqual([7.5, 9.1]);
    expect((await eventsOf(id)).filter((event) => event.action === "exposure.score")).toHaveLength(2);
  });

  it("refuses what is not a vector, an assessor nobody knows and a score by nobody, and writes nothing", async () => {
    const { id } = await recordExposure(people.investigator, port());
    const tries = [
      [{ assessor: "us", vector: "CVSS:3.1/AV:N" }, { vector: "cvss_missing_metric" }],
      [{ assessor: "us", vector: "7.5" }, { vector: "not_a_cvss_vector" }],
      [{ vector }, { assessor: "required" }],
      [{ assessorId: randomUUID(), vector }, { assessorId: "not_listed" }],
    ] as const;
    for (const [wrong, fields] of tries) {
      const scoring = scoreExposure(people.investigator, { exposureId: id, ...wrong });
      await expect(scoring).rejects.toMatchObject({ code: "invalid", fields });
    }
    expect((await seenBy(people.investigator)).find((exposure) => exposure.id === id)?.scores).toEqual([]);
  });

  it("is forbidden to the spokesperson and knows no exposure for a stranger", async () => {
    const { id } = await recordExposure(people.investigator, port());
    const score = { exposureId: id, assessor: "us", vector };
    await expect(scoreExposure(people.spokesperson, score)).rejects.toMatchObject({ code: "forbidden" });
    await expect(scoreExposure(people.strangers.investigator, score)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});

describe("moveExposure", () => {
  const why = "The port answers no more, tested from two networks.";

  it("closes and reopens an exposure, each step with its day of the world, by whose word, who and why", async () => {
    const { id } = await recordExposure(people.investigator, port());
    await moveExposure(people.investigator, {
      ...{ exposureId: id, to: "closed", reason: why, version: 1 },
      ...{ occurredAt: "25 Aug 2021 15.31", partyId: people.official.organisationId },
    });
    await moveExposure(people.investigator, {
      ...{ exposureId: id, to: "reopened", reason: why, version: 2, occurredAt: "26/8/2021" },
    });
    const found = (await seenBy(people.investigator)).find((exposure) => exposure.id === id);
    expect(found).toMatchObject({ state: "reopened", version: 3 });
    const [closed, reopened] = found?.steps ?? [];
    expect(closed).toMatchObject({
      ...{ state: "closed", exactness: "minute", occurredAt: new Date("2021-08-25T15:31:00+07:00") },
      ...{ party: people.official.organisation, by: people.investigator.name },
    });
    expect(reopened).toMatchObject({ state: "reopened", exactness: "day", party: null });
    expect((await eventsOf(id)).map((event) => event.facts)).toContainEqual(
      expect.objectContaining({ number: found?.number, before: "open", after: "closed" }),
    );
  });

  it("refuses what only a re-test shows, a step on an older version, one before the first sight and a bare reason, and writes nothing", async () => {
    const { id } = await recordExposure(people.investigator, { ...port(), firstSeenAt: "2021-07-15" });
    const move = { exposureId: id, to: "closed", occurredAt: "2021-08-25", reason: why };
    const tries = [
      [{ to: "retested_closed" }, { code: "invalid" }],
      [{ version: 9 }, { key: "changed_meanwhile" }],
      [{ reason: "done" }, { code: "invalid" }],
      [{ occurredAt: undefined }, { fields: { occurredAt: "required" } }],
      [{ occurredAt: "2021-07-14" }, { fields: { occurredAt: "before_first_seen" } }],
      [{ occurredAt: "2090-01-01" }, { fields: { occurredAt: "in_the_future" } }],
    ] as const;
    for (const [wrong, refusal] of tries) {
      const moving = moveExposure(people.investigator, { ...move, ...wrong });
      await expect(moving).rejects.toMatchObject(refusal);
    }
    const found = (await seenBy(people.investigator)).find((exposure) => exposure.id === id);
    expect(found).toMatchObject({ state: "open", version: 1, steps: [] });
  });

  it("is forbidden to the approver and knows no exposure for a stranger", async () => {
    const { id } = await recordExposure(people.investigator, port());
    const move = { exposureId: id, to: "closed", occurredAt: "2021-08-25", reason: why };
    await expect(moveExposure(people.approver, move)).rejects.toMatchObject({ code: "forbidden" });
    await expect(moveExposure(people.strangers.investigator, move)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
