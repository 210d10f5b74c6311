import { beforeAll, describe, expect, it } from "vitest";
import { caseWithEvidence, digestOf } from "@/e2e/structure/case-with-evidence";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { verifyEvidence } from "./verify";

let cast: Awaited<ReturnType<typeof caseWithEvidence>>;
beforeAll(async () => {
  cast = await caseWithEvidence();
});

describe("verifyEvidence", () => {
  it("writes into the chain that the bytes are equal", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    expect(await verifyEvidence(cast.people.investigator, { itemId: item.id })).toEqual({
      shown: "equal",
      sha256: item.sha256,
    });
    expect(await cast.actsOf(item.number)).toEqual(["collected", "verified", "verified"]);
    expect((await cast.eventsOf(item.id)).map((event) => event.action)).toContain("evidence.verify");
  });

  it("tells a changed byte, keeps the item and warns the lead", async () => {
    const item = await collectEvidence(cast.people.investigator, cast.file());
    await cast.damage(item.sha256);
    expect(await verifyEvidence(cast.people.investigator, { itemId: item.id })).toMatchObject({
      shown: "different",
    });
    const [seen] = (await cast.listFor(cast.people.coordinator)).filter((one) => one.id === item.id);
    expect(seen?.checked?.shown).toBe("different");
    const events = (await cast.eventsOf(item.id)).filter((event) => event.action === "evidence.verify");
    expect(events).toMatchObject([
      { facts: { shown: "different", found: digestOf(Buffer.from("other bytes")) } },
    ]);
  });

  it("is refused for a physical thing, forbidden to the coordinator, and knows no item for a stranger", async () => {
    const { bytes: _, ...physical } = cast.file();
    const thing = await collectEvidence(cast.people.investigator, physical);
    const itemId = thing.id;
    await expect(verifyEvidence(cast.people.investigator, { itemId })).rejects.toMatchObject({
      key: "evidence.physical",
    });
    await expect(verifyEvidence(cast.people.coordinator, { itemId })).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(verifyEvidence(cast.people.strangers.investigator, { itemId })).rejects.toMatchObject({
      code: "not_found",
    });
    expect(await cast.actsOf(thing.number)).toEqual(["collected"]);
  });
});
