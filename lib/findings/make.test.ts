import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { makeFinding } from "./make";
import { findingsByClaim, findingsOnEvidence } from "./queries";

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
});

const claimId = () => opened.claimIds[0] ?? "";
const looked = () => ({
  caseId: opened.id,
  claimId: claimId(),
  verdict: "not_substantiated",
  confidence: "moderate",
  reasoning: "Server logs of 1 July to 25 August were read; no copy was found.",
});
const seenBy = async (who: Person) => {
  const { rows: claims } = await as(who, (tx) => findingsByClaim(tx, opened.id), "read only");
  return claims.find((claim) => claim.id === claimId())?.findings ?? [];
};
const letter = () => ({ caseId: opened.id, title: "Letter", method: "received by post" });

describe("makeFinding", () => {
  it("supersedes the finding before and keeps it, with the evidence under each", async () => {
    const item = await collectEvidence(people.investigator, letter());
    const first = await makeFinding(people.investigator, looked());
    const second = await makeFinding(people.investigator, {
      ...looked(),
      verdict: "substantiated",
      confidence: "high",
      evidenceIds: [item.id],
    });
    expect(second.revision).toBe(first.revision + 1);
    const [latest, before] = await seenBy(people.official);
    expect([latest?.id, before?.id]).toEqual([second.id, first.id]);
    const [forInvestigator] = await seenBy(people.investigator);
    expect(forInvestigator?.evidence.map((one) => one.number)).toEqual([item.number]);
    const on = await as(people.investigator, (tx) => findingsOnEvidence(tx, item.id), "read only");
    expect(on).toMatchObject([{ id: second.id, claim: 1, verdict: "substantiated" }]);
    const events = await as(people.auditor, (tx) =>
      tx.select().from(auditEvents).where(eq(auditEvents.subjectId, second.id)),
    );
    expect(events).toMatchObject([
      { action: "finding.make", facts: { claim: 1, verdict: "substantiated", evidence: 1 } },
    ]);
    expect(JSON.stringify(events)).not.toContain("Server logs");
  });

  it("refuses “not substantiated” that does not say where it was looked, and writes nothing", async () => {
    const before = await seenBy(people.investigator);
    const bare = makeFinding(people.investigator, { ...looked(), reasoning: "Nothing." });
    await expect(bare).rejects.toMatchObject({ code: "invalid", fields: { reasoning: "where_looked" } });
    expect(await seenBy(people.investigator)).toEqual(before);
  });

  it("refuses a claim and evidence of another case, and writes nothing", async () => {
    const other = await openCase(people);
    const foreign = await collectEvidence(people.investigator, { ...letter(), caseId: other.id });
    const before = await seenBy(people.investigator);
    const tries = [
      { claimId: other.claimIds[0] },
      { evidenceIds: [foreign.id] },
      { evidenceIds: [randomUUID()] },
    ];
    for (const wrong of tries) {
      await expect(makeFinding(people.investigator, { ...looked(), ...wrong })).rejects.toMatchObject({
        code: "invalid",
      });
    }
    expect(await seenBy(people.investigator)).toEqual(before);
  });

  it("gives no revision twice when one is RED and hidden", async () => {
    const hidden = await makeFinding(people.investigator, { ...looked(), label: "RED" });
    expect((await seenBy(people.coordinator)).map((finding) => finding.id)).not.toContain(hidden.id);
    const next = await makeFinding(people.investigator, looked());
    expect(next.revision).toBe(hidden.revision + 1);
  });

  it("is forbidden to the spokesperson and knows no case for a stranger", async () => {
    await expect(makeFinding(people.spokesperson, looked())).rejects.toMatchObject({ code: "forbidden" });
    await expect(makeFinding(people.strangers.investigator, looked())).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
