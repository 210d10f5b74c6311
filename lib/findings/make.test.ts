import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { auditEvents } from "@/db/schema/audit";
import { broken, forge } from "@/e2e/structure/forge";
import { looked } from "@/e2e/structure/looked";
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
const nothingFound = () => ({
  caseId: opened.id,
  claimId: claimId(),
  verdict: "not_substantiated",
  confidence: "moderate",
  ...looked,
  reasoning: "Server logs of 1 July to 25 August were read; no copy was found.",
});
const why = "The letter that came since was read.";
/** What a finding says that takes the place of the latest that somebody sees. */
const superseding = async (who: Person) => {
  const [latest] = await seenBy(who);
  return latest ? { supersedes: latest.revision, supersedesReason: why } : {};
};
const seenBy = async (who: Person) => {
  const { rows: claims } = await as(who, (tx) => findingsByClaim(tx, opened.id), "read only");
  return claims.find((claim) => claim.id === claimId())?.findings ?? [];
};
const letter = () => ({ caseId: opened.id, title: "Letter", method: "received by post" });

describe("makeFinding", () => {
  it("supersedes the finding before and keeps it, with the evidence under each", async () => {
    const item = await collectEvidence(people.investigator, letter());
    const first = await makeFinding(people.investigator, nothingFound());
    const second = await makeFinding(people.investigator, {
      ...nothingFound(),
      ...(await superseding(people.investigator)),
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

  it("refuses “not substantiated” that does not say what was looked at, over which days and what could not be, in the database too", async () => {
    const before = await seenBy(people.investigator);
    const own = await openCase(people);
    const ours = { ...nothingFound(), caseId: own.id, claimId: own.claimIds[0] };
    for (const field of ["lookedAt", "lookedFrom", "lookedTo", "notLooked"]) {
      const bare = makeFinding(people.investigator, { ...nothingFound(), [field]: undefined });
      await expect(bare).rejects.toMatchObject({ fields: { [field]: "needed_where_nothing_was_found" } });
    }
    const turned = makeFinding(people.investigator, { ...ours, lookedTo: "2021-07-31" });
    await expect(turned).rejects.toMatchObject({ fields: { lookedTo: "ends_before_it_begins" } });
    const ahead = makeFinding(people.investigator, { ...ours, goneSince: "2090-01-01" });
    await expect(ahead).rejects.toMatchObject({ fields: { goneSince: "in_the_future" } });
    expect(await seenBy(people.investigator)).toEqual(before);
    const { id, organisationId } = people.investigator;
    const forged = `insert into findings (case_id, claim_id, revision, verdict, confidence, reasoning, looked_at, evidence_count, label, organisation_id, made_by, made_at)
       values ('${own.id}', '${own.claimIds[0]}', 1, 'not_substantiated', 'low', 'Forged.', 'The logs.', 0, 'AMBER', '${organisationId}', '${id}', now())`;
    expect(await forge(people.investigator, forged)).toBe(broken);
  });

  it("refuses a yes or no that rests on nothing, in the database too, and takes one that says in words on what", async () => {
    const own = await openCase(people);
    const claimId = own.claimIds[0];
    const said = { ...nothingFound(), caseId: own.id, claimId };
    for (const verdict of ["substantiated", "refuted"]) {
      const bare = makeFinding(people.investigator, { ...said, verdict });
      await expect(bare).rejects.toMatchObject({ fields: { restsOn: "evidence_or_words" } });
    }
    const { id, organisationId } = people.investigator;
    const forged = (restsOn: string, count: number) =>
      `insert into findings (case_id, claim_id, revision, verdict, confidence, reasoning, rests_on, evidence_count, label, organisation_id, made_by, made_at)
       values ('${own.id}', '${claimId}', 1, 'refuted', 'low', 'Forged.', '${restsOn}', ${count}, 'AMBER', '${organisationId}', '${id}', now())`;
    expect(await forge(people.investigator, forged("", 0))).toBe(broken);
    expect(await forge(people.investigator, forged("", 1)), "a count of nothing").toBe(broken);
    expect(await forge(people.investigator, forged("The owner showed it.", 0))).toEqual([]);
    const words = { ...said, verdict: "refuted", restsOn: "The owner showed the closed port." };
    await expect(makeFinding(people.investigator, words)).resolves.toMatchObject({ revision: 1 });
  });

  it("of two made at once keeps the first and shows it to the second, who then says why theirs takes its place", async () => {
    const own = await openCase(people);
    const said = { ...nothingFound(), caseId: own.id, claimId: own.claimIds[0] };
    const tries = await Promise.allSettled([
      makeFinding(people.investigator, said),
      makeFinding(people.investigator, said),
    ]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(tries.find(({ status }) => status === "rejected")).toMatchObject({
      reason: {
        key: "finding.made_meanwhile",
        details: { revision: 1, by: people.investigator.name, reasoning: said.reasoning },
      },
    });
    const again = { ...said, supersedes: 1 };
    await expect(makeFinding(people.investigator, again)).rejects.toMatchObject({
      fields: { supersedesReason: "required" },
    });
    const later = await makeFinding(people.investigator, { ...again, supersedesReason: why });
    expect(later.revision).toBe(2);
  });

  it("tells evidence that is hidden from a reader from none", async () => {
    const own = await openCase(people);
    const red = { ...letter(), caseId: own.id, label: "RED" };
    const item = await collectEvidence(people.investigator, red);
    const said = { ...nothingFound(), caseId: own.id };
    await makeFinding(people.investigator, { ...said, claimId: own.claimIds[0], evidenceIds: [item.id] });
    await makeFinding(people.investigator, { ...said, claimId: own.claimIds[1] });
    const { rows } = await as(people.coordinator, (tx) => findingsByClaim(tx, own.id), "read only");
    const counts = rows.map(({ findings: [one] }) => [one?.evidence.length, one?.evidenceCount]);
    expect(counts).toEqual([
      [0, 1],
      [0, 0],
    ]);
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
      await expect(makeFinding(people.investigator, { ...nothingFound(), ...wrong })).rejects.toMatchObject({
        code: "invalid",
      });
    }
    expect(await seenBy(people.investigator)).toEqual(before);
  });

  it("gives no revision twice when one is RED and hidden", async () => {
    const hidden = await makeFinding(people.investigator, {
      ...nothingFound(),
      ...(await superseding(people.investigator)),
      label: "RED",
    });
    expect((await seenBy(people.coordinator)).map((finding) => finding.id)).not.toContain(hidden.id);
    const next = await makeFinding(people.investigator, {
      ...nothingFound(),
      ...(await superseding(people.investigator)),
    });
    expect(next.revision).toBe(hidden.revision + 1);
  });

  it("is forbidden to the spokesperson and knows no case for a stranger", async () => {
    await expect(makeFinding(people.spokesperson, nothingFound())).rejects.toMatchObject({
      code: "forbidden",
    });
    await expect(makeFinding(people.strangers.investigator, nothingFound())).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
