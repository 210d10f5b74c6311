import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople } from "@/e2e/structure/people";
import { as } from "@/lib/kernel/as";
import { findActors } from "./queries";

describe("somebody whose acts are looked for in the log", () => {
  it("is found by id or whole name, told apart from their namesakes, and not by half a name", async () => {
    const { auditor, official } = await makePeople();
    const name = `Rina ${randomUUID()}`;
    const called = (who: string) => as(auditor, (tx) => findActors(tx, who), "read only");
    await owner()`update people set name = ${name} where id = ${official.id}`;
    const found = { id: official.id, name, organisation: official.organisation };
    expect(await called(official.id)).toEqual([found]);
    expect(await called(` ${name.toUpperCase()} `)).toEqual([found]);
    expect(await called(name.slice(0, 10))).toEqual([]);
    await owner()`update people set name = ${name} where id = ${auditor.id}`;
    expect((await called(name)).map(({ id }) => id).sort()).toEqual([auditor.id, official.id].sort());
  });
});
