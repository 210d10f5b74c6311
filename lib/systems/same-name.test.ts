import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { amendSystem } from "@/lib/amendments/amend";
import { as } from "@/lib/kernel/as";
import { importSystems } from "./file/import";
import { systemFilter } from "./filter";
import { countSystems } from "./list";
import { readSystem } from "./queries";
import { recordSystem } from "./record";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const reason = "The letter of the ministry writes it so.";
const named = (more: object = {}) => ({ name: `Register ${randomUUID()}`, class: "high", ...more });
const recorded = async (more: object = {}) => {
  const its = named(more);
  return { ...its, ...(await recordSystem(people.investigator, its)) };
};
const amend = (recordId: string, seen: Record<string, string>, after: object) =>
  amendSystem(people.investigator, { recordId, seen, after, reason });
const read = (id: string) => as(people.investigator, (tx) => readSystem(tx, id), "read only");
const counted = (name: string) =>
  as(people.investigator, (tx) => countSystems(tx, systemFilter.parse({ name })), "read only");
const taken = (field: string) => ({ fields: { [field]: "system_in_inventory" } });

describe("The name of a system with its owner", () => {
  it("is refused to another one by an amendment of the name, however it is written, and of the owner", async () => {
    const ownerId = people.official.organisationId;
    const [one, other] = [await recorded({ ownerId }), await recorded({ ownerId, caseId: opened.id })];
    const unowned = await recorded({ name: one.name, caseId: opened.id, isAnother: true });
    for (const name of [one.name, one.name.toUpperCase(), one.name.replace(" ", "   ")])
      await expect(amend(other.id, { name: other.name }, { name })).rejects.toMatchObject(
        taken("after.name"),
      );
    await expect(amend(unowned.id, { ownerId: "" }, { ownerId })).rejects.toMatchObject(
      taken("after.ownerId"),
    );
    await expect(amend(one.id, { ownerId }, {})).rejects.toMatchObject(taken("after.ownerId"));
    expect(await read(other.id)).toMatchObject({ name: other.name });
    expect(await read(unowned.id)).toMatchObject({ ownerId: null });
  });

  it("is its own to write otherwise, and nobody else's to learn of", async () => {
    const one = await recorded();
    const name = one.name.toUpperCase();
    await amend(one.id, { name: one.name }, { name });
    expect(await read(one.id)).toMatchObject({ name });
    const theirs = named();
    const { id } = await recordSystem(people.strangers.investigator, theirs);
    await amendSystem(people.strangers.investigator, {
      ...{ recordId: id, seen: { name: theirs.name }, after: { name }, reason },
    });
  });

  it("is given once by those who give it at once, whichever way they give it", async () => {
    for (let round = 0; round < 3; round += 1) {
      const its = named();
      const other = await recorded();
      const all = await Promise.allSettled([
        recordSystem(people.investigator, its),
        recordSystem(people.investigator, { ...its, caseId: opened.id }),
        amend(other.id, { name: other.name }, { name: its.name }),
        importSystems(people.investigator, { text: `name,class\n${its.name},high\n` }),
      ]);
      expect(all.map(({ status }) => status).sort()).toEqual([
        ...["fulfilled", "rejected", "rejected", "rejected"],
      ]);
      expect(await counted(its.name)).toMatchObject({ total: 1 });
    }
  });
});
