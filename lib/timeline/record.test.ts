import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { timelineOfCase } from "./queries";
import { recordTimelineEntry } from "./record";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const told = () => ({
  caseId: opened.id,
  occurredAt: "2021-08-23T06:00:00+07:00",
  precision: "minute",
  event: "agency told",
  what: "Report received, says the agency.",
  workstream: "intake",
});
const seenBy = async (who: Person) =>
  (await as(who, (tx) => timelineOfCase(tx, opened.id), "read only")).rows;

describe("recordTimelineEntry", () => {
  it("lets two words on one event stand, latest first, and the log keeps when it happened", async () => {
    const ours = await recordTimelineEntry(people.investigator, told());
    const theirs = await recordTimelineEntry(people.coordinator, {
      ...told(),
      occurredAt: "2021-08-22T00:00:00+07:00",
      precision: "day",
      what: "Message to the agency, says the source.",
      partyId: people.official.organisationId,
    });
    const entries = (await seenBy(people.official)).filter((entry) => entry.event === "agency told");
    expect(entries.map((entry) => entry.id)).toEqual([ours.id, theirs.id]);
    const events = await as(people.auditor, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.subjectId, ours.id)),
    );
    expect(events).toMatchObject([
      { action: "timeline.record", facts: { occurredAt: "2021-08-22T23:00:00.000Z" } },
    ]);
  });

  it("names the evidence that shows it to those who may see that, and only to them", async () => {
    const item = await collectEvidence(people.investigator, {
      caseId: opened.id,
      title: "Letter",
      method: "received by post",
      label: "RED",
    });
    const { id } = await recordTimelineEntry(people.investigator, { ...told(), evidenceId: item.id });
    const evidenceSeenBy = async (who: Person) =>
      (await seenBy(who)).find((entry) => entry.id === id)?.evidence;
    const isHeldFor = async (who: Person) => (await seenBy(who)).find((entry) => entry.id === id)?.isHeld;
    expect(await evidenceSeenBy(people.investigator)).toBe(item.number);
    expect(await evidenceSeenBy(people.coordinator)).toBeNull();
    // That it is held is said to all alike, as findings count what they rest on.
    expect(await isHeldFor(people.coordinator)).toBe(true);
  });

  it("refuses what lies ahead, evidence of elsewhere and a party nobody knows, and writes nothing", async () => {
    const before = await seenBy(people.investigator);
    const tries = [{ occurredAt: "2090-01-01" }, { evidenceId: randomUUID() }, { partyId: randomUUID() }];
    for (const wrong of tries) {
      await expect(recordTimelineEntry(people.investigator, { ...told(), ...wrong })).rejects.toMatchObject({
        code: "invalid",
      });
    }
    expect(await seenBy(people.investigator)).toEqual(before);
  });

  it("is forbidden to the official, who may read it", async () => {
    await expect(recordTimelineEntry(people.official, told())).rejects.toMatchObject({ code: "forbidden" });
  });

  it("knows no such case for a stranger", async () => {
    await expect(recordTimelineEntry(people.strangers.investigator, told())).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
