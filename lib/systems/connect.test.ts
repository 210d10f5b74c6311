import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { connectSystems } from "./connect";
import { connectionsOfCase } from "./queries";
import { recordSystem } from "./record";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const connectionsHere = () => as(people.investigator, (tx) => connectionsOfCase(tx, opened.id), "read only");
const eventsOf = (id: string) =>
  as(people.auditor, (tx) => tx.select().from(auditEvents).where(eq(auditEvents.subjectId, id)), "read only");

describe("connectSystems", () => {
  const register = (name: string) => ({ caseId: opened.id, name, class: "high" });
  const pair = async () => {
    const from = await recordSystem(people.investigator, register(`Old register ${randomUUID()}`));
    const to = await recordSystem(people.investigator, register(`Other register ${randomUUID()}`));
    return { caseId: opened.id, fromId: from.id, toId: to.id };
  };

  it("keeps a later word beside the earlier one, and the log says so", async () => {
    const two = await pair();
    const first = await connectSystems(people.investigator, { ...two, state: "connected" });
    const second = await connectSystems(people.investigator, {
      ...two,
      state: "disconnected",
      asOf: "2021-07-02",
      saidById: people.official.organisationId,
      source: "a press conference",
    });
    const words = (await connectionsHere()).filter((word) => word.fromId === two.fromId);
    expect(words.map((word) => word.id).sort()).toEqual([first.id, second.id].sort());
    expect(words.find((word) => word.id === second.id)).toMatchObject({
      state: "disconnected",
      asOf: "2021-07-02",
      saidBy: people.official.organisation,
    });
    expect((await eventsOf(two.fromId)).map((event) => event.action)).toContain("system.connect");
  });

  it("refuses a system joined to itself or to one of elsewhere, and writes nothing", async () => {
    const two = await pair();
    const before = await connectionsHere();
    const same = connectSystems(people.investigator, { ...two, toId: two.fromId, state: "connected" });
    await expect(same).rejects.toMatchObject({ fields: { toId: "same_system" } });
    const elsewhere = connectSystems(people.investigator, { ...two, toId: randomUUID(), state: "connected" });
    await expect(elsewhere).rejects.toMatchObject({ fields: { toId: "not_of_this_case" } });
    expect(await connectionsHere()).toEqual(before);
  });

  it("is forbidden to the spokesperson and knows no case for a stranger", async () => {
    const two = { ...(await pair()), state: "connected" };
    await expect(connectSystems(people.spokesperson, two)).rejects.toMatchObject({ code: "forbidden" });
    await expect(connectSystems(people.strangers.investigator, two)).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
