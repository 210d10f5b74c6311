import { beforeAll, describe, expect, it } from "vitest";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { amendClaim, amendExposure, amendSource } from "@/lib/amendments/amend";
import { recordExposure } from "@/lib/exposures/record";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { recordSystem } from "@/lib/systems/record";
import { amendmentEntries } from "./amendment-entries";
import { type RecordRow, readDossier } from "./read";

const reason = "The ministry wrote that it was misread.";

let people: TestPeople;
let opened: OpenedCase;
const exposureText = "Known to those named on it";
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  const { investigator, coordinator } = people;
  const caseId = opened.id;
  const [claim] = await owner()`select id, text from claims where id = ${opened.claimIds[0] ?? ""}`;
  await amendClaim(investigator, {
    recordId: claim?.id,
    seen: { text: claim?.text },
    after: { text: "Names of two people stood open." },
    reason,
  });
  const [source] = await owner()`select s.id, s.described from sources s
    join allegation_reports r on r.source_id = s.id where r.allegation_id = ${opened.allegationId}`;
  await amendSource(coordinator, {
    recordId: source?.id,
    seen: { described: source?.described },
    after: { described: "A group of researchers" },
    identity: "A name that stays sealed",
    reason,
  });
  const { id: systemId } = await recordSystem(investigator, { caseId, name: "Old register", class: "high" });
  const { id: recordId } = await recordExposure(investigator, {
    caseId,
    systemId,
    service: "SSH",
    host: "withheld",
    label: "RED",
    named: [investigator.id],
  });
  await amendExposure(investigator, {
    recordId,
    seen: { service: "SSH" },
    after: { service: exposureText },
    reason,
  });
});

const taken = async (by: Person): Promise<readonly RecordRow[]> =>
  (await as(by, (tx) => readDossier(tx, opened.reference, by), "read only")).records.amendments ?? [];
const kindsOf = async (by: Person) => (await taken(by)).map(({ kind, field }) => `${kind} ${field}`).sort();

describe("The amendments in the file of a case", () => {
  it("are those of the records that its reader sees, with the texts before and after, who, when and why", async () => {
    const { investigator, coordinator, spokesperson, official } = people;
    const ofSource = ["source described", "source identity"];
    expect(await kindsOf(investigator)).toEqual(["claim text", "exposure service", ...ofSource]);
    expect(await kindsOf(coordinator)).toEqual(["claim text", ...ofSource]);
    for (const who of [spokesperson, official]) expect(await kindsOf(who), who.name).toEqual(["claim text"]);
    expect((await taken(official))[0]).toMatchObject({
      after: "Names of two people stood open.",
      amended_by: investigator.id,
      reason,
    });
  });

  it("hold nothing of who a source is, whoever reads them", async () => {
    const rows = await taken(people.coordinator);
    expect(rows.find(({ field }) => field === "identity")).toMatchObject({ before: null, after: null });
    expect(JSON.stringify(rows)).not.toContain("stays sealed");
  });

  it("are printed in words, and a text that is sealed or erased as not there", async () => {
    const said = {
      before: "Before",
      after: "After",
      nothing: "(nothing)",
      not_here: "(not there)",
      kinds: { claim: "Claim", case: "Case", source: "Source" },
      fields: { text: "Text", severity: "Severity", identity: "Who it is" },
      lists: {
        sector: {},
        severity: { low: "Low" },
        system_class: {},
        workstream: {},
        organisation_kind: {},
        assessment_kind: {},
        personal_data: {},
        reliability: {},
      },
      who: (id: unknown) => (id === "1" ? "Somebody" : ""),
      at: () => "today",
    };
    const row = { kind: "case", amended_by: "1", amended_at: "2021-09-01", reason, resting: "" };
    expect(
      amendmentEntries(
        [
          { ...row, field: "severity", before: "low", after: "" },
          { ...row, kind: "source", field: "identity", before: null, after: null },
        ],
        said,
      ),
    ).toEqual([
      {
        head: "Case, Severity, Somebody, today",
        lines: ["Before: Low", "After: (nothing)", reason, ""],
      },
      {
        head: "Source, Who it is, Somebody, today",
        lines: ["Before: (not there)", "After: (not there)", reason, ""],
      },
    ]);
  });
});
