import { beforeAll, describe, expect, it } from "vitest";
import { broken, forge } from "@/e2e/structure/forge";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { as } from "@/lib/kernel/as";
import { factsOfSystems } from "@/lib/systems/queries";
import { recordSystem } from "@/lib/systems/record";
import { tellOfSystem } from "@/lib/systems/tell";
import { amendSystemFact } from "./amend";
import { amendmentsOf } from "./queries";
import { wordsOf } from "./words-of";

ownDatabase();

const reason = "The letter of the ministry was misread.";
let people: TestPeople;
let opened: OpenedCase;
let systemId: string;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const system = { caseId: opened.id, name: "Old register", class: "high" };
  systemId = (await recordSystem(people.investigator, system)).id;
});

const tell = async (over: object = {}) => {
  const data = { systemId, kind: "data", data: "contact", people: "1000-2000", ...over };
  const { id } = await tellOfSystem(people.investigator, data);
  const seen = await as(people.investigator, async (tx) => (await wordsOf(tx, "system_fact", id)).words);
  return { id, seen: seen as Record<string, string> };
};
const filled = (all: Record<string, string>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ""));

describe("What was told of a system wrongly", () => {
  it("is put right: the kind of personal data, of how many, and by whose word, with what stood before", async () => {
    const { investigator, official } = people;
    for (const over of [{}, { caseId: opened.id }]) {
      const { id, seen } = await tell(over);
      const right = { value: "health", peopleTo: "3.000", saidById: official.organisationId };
      await amendSystemFact(investigator, {
        recordId: id,
        seen,
        after: filled({ ...seen, ...right }),
        reason,
      });
      const facts = await as(investigator, (tx) => factsOfSystems(tx, [systemId]), "read only");
      expect(facts.find((fact) => fact.id === id)).toMatchObject({
        ...{ value: "health", peopleFrom: 1000, peopleTo: 3000 },
      });
      const history = await as(investigator, (tx) => amendmentsOf(tx, [id]), "read only");
      expect(history.map(({ field, before, by }) => [field, before, by]).sort()).toEqual([
        ["peopleTo", "2000", investigator.name],
        ["saidById", "", investigator.name],
        ["value", "contact", investigator.name],
      ]);
      expect(await lastEvent("system.amend-fact", investigator.id)).toMatchObject({
        ...{ subject_id: systemId, facts: { record: id } },
      });
    }
  });

  it("is refused a kind that there is not, half a range, one that runs down, a day ahead, the wrong role and strangers", async () => {
    const { investigator, coordinator, strangers } = people;
    const { id, seen } = await tell();
    const amend = (over: Record<string, string>, who = investigator) =>
      amendSystemFact(who, { recordId: id, seen, after: filled({ ...seen, ...over }), reason });
    for (const [over, field, key] of [
      [{ value: "healht" }, "value", "not_listed"],
      [{ peopleTo: "" }, "peopleTo", "required"],
      [{ peopleTo: "10" }, "peopleTo", "range_runs_down"],
      [{ asOf: "2090-01-01" }, "asOf", "in_the_future"],
    ] as const)
      await expect(amend(over)).rejects.toMatchObject({ fields: { [`after.${field}`]: key } });
    await expectRefusal(() => amend({ value: "health" }, coordinator), "forbidden");
    await expectRefusal(() => amend({ value: "health" }, strangers.investigator), "not_found");
    await owner()`update cases set status = 'closed' where id = ${opened.id}`;
    const ofCase = await owner()`select id from system_facts where case_id = ${opened.id}`;
    const closed = { recordId: ofCase[0]?.id, seen: {}, after: { value: "health" }, reason };
    await expectRefusal(() => amendSystemFact(investigator, closed), "conflict", "case.closed");
    const bare = `update system_facts set value = 'health' where id = '${id}'`;
    expect(await forge(investigator, bare)).toBe(broken);
  });
});
