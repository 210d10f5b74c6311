import { beforeAll, describe, expect, it } from "vitest";
import { fillCase } from "@/e2e/structure/filled-case";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { makeFinding } from "@/lib/findings/make";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { now } from "@/lib/kernel/clock";
import { dossierBag } from "./bag";
import { exportCase } from "./export";
import { parts } from "./parts";
import { readDossier } from "./read";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await fillCase(people, opened);
});

const purpose = "The court asked for the whole file of it.";
const taken = (by: Person) => as(by, (tx) => readDossier(tx, opened.reference, by), "read only");
const idsOf = async (by: Person, table: string) =>
  ((await taken(by)).records[table] ?? []).map(({ id }) => `${id}`);

describe("The file of a case", () => {
  it("holds every record of every table that its reader sees, and nothing from another case", async () => {
    const other = await openCase(people);
    await fillCase(people, other);
    const { records } = await taken(people.investigator);
    for (const { table } of parts) {
      const seen = (await as(
        people.investigator,
        (tx) =>
          tx.execute(
            `select count(*)::int as n from ${table} r where to_jsonb(r)->>'case_id' = '${opened.id}'`,
          ),
        "read only",
      )) as unknown as { n: number }[];
      if (table !== "cases")
        expect(records[table]?.length ?? 0, table).toBeGreaterThanOrEqual(seen[0]?.n ?? 0);
      expect(JSON.stringify(records[table]), table).not.toContain(other.id);
    }
    expect(records.cases).toMatchObject([{ id: opened.id }]);
  });

  it("says who and what its ids are, and tells no number by which Runut reaches people", async () => {
    const { records, people: named, organisations } = await taken(people.coordinator);
    expect(named.map(({ id }) => id)).toContain(people.investigator.id);
    expect(organisations.map(({ id }) => id)).toContain(people.official.organisationId);
    for (const rows of Object.values(records))
      for (const row of rows)
        for (const name of ["readers", "guests", "named", "principal"]) expect(row).not.toHaveProperty(name);
  });

  it("holds a RED finding for who is named on it alone", async () => {
    const { id } = await makeFinding(people.investigator, {
      caseId: opened.id,
      claimId: opened.claimIds[0],
      verdict: "undetermined",
      confidence: "low",
      reasoning: "Only the investigator may know of it yet.",
      label: "RED",
      ...(await superseding()),
    });
    expect(await idsOf(people.investigator, "findings")).toContain(id);
    expect(await idsOf(people.coordinator, "findings")).not.toContain(id);
    expect((await taken(people.investigator)).label).toBe("RED");
  });

  it("lets nobody take out what another organisation holds under AMBER+STRICT", async () => {
    const [item] =
      await owner()`update evidence_items set label = 'AMBER+STRICT', organisation_id = ${people.official.organisationId}
      where case_id = ${opened.id} and label = 'AMBER' returning id`;
    const { records, heldBack } = await taken(people.investigator);
    const telling = Object.keys(records).filter((table) =>
      JSON.stringify(records[table]).includes(`${item?.id}`),
    );
    expect(telling).toEqual([]);
    expect(Object.keys(heldBack).every((table) => parts.some((part) => part.table === table))).toBe(true);
  });

  it("is a bag whose every file has its digest, and says for whom it was made and what is not in it", async () => {
    const dossier = await taken(people.official);
    const bag = dossierBag({ dossier, pdfs: {}, notRead: ["evidence"] }, people.official, now());
    expect(bag.payload.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["case/about.json", "case/records/claims.json"]),
    );
    expect(bag.payload.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(dossier.records.evidence_items ?? []).toEqual([]);
  });
});

describe("exportCase", () => {
  it("puts down who took it, in which form and for what", async () => {
    await exportCase(people.auditor, { reference: opened.reference, purpose, format: "pdf" });
    expect(await lastEvent("case.export", people.auditor.id)).toMatchObject({
      case_id: opened.id,
      facts: { purpose, format: "pdf", evidence: false },
    });
  });

  it("does not say that evidence left with a document, whatever was ticked", async () => {
    const wanted = { reference: opened.reference, purpose, withEvidence: true };
    for (const [format, evidence] of [
      ["pdf", false],
      ["bag", true],
    ] as const) {
      await exportCase(people.auditor, { ...wanted, format });
      expect(await lastEvent("case.export", people.auditor.id)).toMatchObject({
        facts: { format, evidence },
      });
    }
  });

  it("refuses a purpose that says nothing, the liaison, and a stranger", async () => {
    const wanted = { reference: opened.reference, purpose, format: "bag" };
    await expectRefusal(() => exportCase(people.auditor, { ...wanted, purpose: "so" }), "invalid", {
      purpose: "reason_too_short",
    });
    await expectRefusal(() => exportCase(people.police_liaison, wanted), "forbidden");
    await expectRefusal(() => exportCase(people.strangers.investigator, wanted), "not_found");
  });
});

const superseding = async () => {
  const [latest] =
    await owner()`select max(revision)::int as revision from findings where claim_id = ${opened.claimIds[0] ?? ""}`;
  return latest?.revision
    ? { supersedes: latest.revision, supersedesReason: "A closer look at the same matter was taken." }
    : {};
};
