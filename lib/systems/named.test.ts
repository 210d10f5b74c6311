import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { readAmend } from "@/app/_components/read-amend";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { amendSystem } from "@/lib/amendments/amend";
import { as } from "@/lib/kernel/as";
import { bringInSystem } from "./bring-in";
import { importSystems } from "./file/import";
import { joinSystems } from "./join";
import { readSystem, systemChoices, systemsOfCase } from "./queries";
import { recordSystem } from "./record";

let people: TestPeople;
let opened: OpenedCase;
let oldest: { id: string; name: string };
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  oldest = await recorded("Oldest");
  const rows = Array.from({ length: 210 }, (_, n) => `Register ${n},low`);
  await importSystems(people.investigator, { text: ["name,class", ...rows].join("\n") });
});

const reason = "The letter of the ministry says so.";
const named = (what: string) => ({ name: `${what} ${randomUUID()}`, class: "high" });
const recorded = async (what: string, more: object = {}) => {
  const its = { ...named(what), ...more };
  return { ...its, ...(await recordSystem(people.investigator, its)) };
};
const read = (id: string) => as(people.investigator, (tx) => readSystem(tx, id), "read only");
const choices = (who = people.investigator) => as(who, (tx) => systemChoices(tx), "read only");

describe("A system that a menu does not hold any more", () => {
  it("is told of by the menu, which says whether it holds all", async () => {
    const { rows, isAll } = await choices();
    expect(rows.map(({ id }) => id)).not.toContain(oldest.id);
    expect(isAll).toBe(false);
    expect(await choices(people.strangers.investigator)).toEqual({ rows: [], isAll: true });
  });

  it("is superseded, brought in and joined by its name, however it is written, or by its address", async () => {
    for (const written of [
      oldest.name.toUpperCase(),
      oldest.id,
      `https://runut.example/systems/${oldest.id}?after=1#h-recording`,
    ]) {
      const { id } = await recorded("New", { supersedesNamed: written });
      expect(await read(id)).toMatchObject({ supersedesId: oldest.id });
    }
    await bringInSystem(people.investigator, { caseId: opened.id, systemNamed: oldest.name });
    const here = await as(people.investigator, (tx) => systemsOfCase(tx, opened.id), "read only");
    expect(here.map(({ id }) => id)).toEqual([oldest.id]);
    const twin = await recorded("Twin");
    await joinSystems(people.investigator, { systemId: twin.id, intoNamed: oldest.name, reason });
    expect(await read(twin.id)).toMatchObject({ into: oldest.id });
  });

  it("stays chosen where it is superseded, and becomes so by an amendment", async () => {
    const newer = await recorded("Newer");
    await amendSystem(people.investigator, {
      ...{ recordId: newer.id, seen: { supersedesId: "" }, after: {}, reason },
      supersedesNamed: oldest.name,
    });
    expect(await read(newer.id)).toMatchObject({ supersedesId: oldest.id });
    const page = await as(people.investigator, (tx) => readAmend(tx, "system", newer.id), "read only");
    expect(page.systems.map(({ id }) => id)).toContain(oldest.id);
    expect(page.lacksSystems).toBe(true);
  });

  it("is refused where nobody sees one of this name, where several bear it, and where none is named", async () => {
    const bring = (systemNamed?: string) =>
      bringInSystem(people.investigator, { caseId: opened.id, systemNamed });
    const hidden = named("Hidden");
    const { id } = await recordSystem(people.strangers.investigator, hidden);
    for (const written of [hidden.name, id, `/systems/${id}`, `Nobody's ${randomUUID()}`])
      await expect(bring(written)).rejects.toMatchObject({ fields: { systemNamed: "system_not_named" } });
    const ownerId = people.official.organisationId;
    const one = await recorded("Same");
    const other = { name: one.name, class: "high", ownerId };
    await recordSystem(people.investigator, other);
    await expect(bring(one.name)).rejects.toMatchObject({ fields: { systemNamed: "several_systems_named" } });
    await bring(`${one.name} (${people.official.organisation})`);
    await expect(bring()).rejects.toMatchObject({ fields: { systemId: "required" } });
  });
});
