import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "@/e2e/structure/assess";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type OpenedCase, openCase, type TestPeople } from "@/e2e/structure/people";
import { expectRefusal, lastEvent } from "@/e2e/structure/refusals";
import { collectEvidence } from "@/lib/evidence/intake/collect";
import { now } from "@/lib/kernel/clock";
import { dayOf } from "@/lib/kernel/day";
import { declineRecommendation } from "@/lib/recommendations/decline";
import { makeRecommendation } from "@/lib/recommendations/make";
import { recordSystem } from "@/lib/systems/record";
import { takeInOwn } from "../checklist/own";
import { recordResults } from "../record";
import { exportReport } from "./export";
import { reportPdf } from "./pdf";
import { type ReportWords, sectionsOf } from "./sections";

ownDatabase();

let people: TestPeople;
let opened: OpenedCase;
let number: number;
beforeAll(async () => {
  people = await makePeople();
  opened = await openCase(people);
  await takeInOwn();
  const { investigator } = people;
  const system = await recordSystem(investigator, { caseId: opened.id, name: "Old register", class: "high" });
  const words = "Agreed with who runs the system.";
  const assessed = await assess(investigator, { caseId: opened.id, systemId: system.id, words });
  number = assessed.number;
  const item = { caseId: opened.id, title: "A scan", method: "copied" };
  await collectEvidence(investigator, item);
  await collectEvidence(investigator, { ...item, label: "RED", named: [] });
  const [second, third] = await owner()`select r.id from checklist_requirements r
    join checklists c on c.id = r.checklist_id where c.name = 'ITSA' and r.position in (2, 3) order by r.position`;
  const { recorded } = await recordResults(investigator, {
    assessmentId: assessed.id,
    rows: [
      { requirementId: second?.id, result: "not_met", note: "It answers.", evidence: ["E-0001, E-0002"] },
      { requirementId: third?.id, result: "not_applicable", note: "There is no such port." },
    ],
  });
  const { id: recommendationId } = await makeRecommendation(investigator, {
    ...{ caseId: opened.id, ownerId: people.official.organisationId, dueOn: "2090-01-01" },
    ...{ what: "Close the port.", why: "It answers.", resultIds: [recorded[0]?.id] },
  });
  await declineRecommendation(people.official, {
    ...{ recommendationId, words: "Somebody else runs it since July." },
  });
});

/** Words that name their keys. */
const say = (key: string, values: Record<string, string | number> = {}) =>
  [key, ...Object.values(values)].join(" ");
const words: ReportWords = {
  ...{ lang: "en", say, pdf: say, domain: say },
  moment: (at) => at.toISOString(),
  day: (at) => new Date(at).toISOString().slice(0, 10),
};
const taken = (person = people.investigator) => exportReport(person, { reference: opened.reference, number });

describe("the report of an assessment", () => {
  it("counts by chapter and level, and tells what is not met, what does not apply and why, and what was not tested", async () => {
    const report = await taken();
    expect(report.label).toBe("AMBER");
    const sections = sectionsOf(report, words);
    const titled = (title: string) => sections.find((each) => each.title.startsWith(title));
    const all = report.rows.length;
    expect(titled("by_chapter")?.table?.rows.at(-1)).toEqual([
      ...["whole", "0", "2", "1", "0", `${all - 3}`, `${all}`],
    ]);
    expect(titled("by_level")?.table?.rows).toHaveLength(3);
    const notMet = titled("not_met (2)")?.entries;
    expect(notMet?.[0]?.small).toContain("no_evidence");
    expect(notMet?.[1]?.lines).toContain("It answers.");
    expect(notMet?.[1]?.small).toEqual(expect.arrayContaining(["evidence E-0001, E-0002", "recommended 1"]));
    expect(notMet?.[0]?.small).not.toContain("recommended 1");
    expect(titled("advised (1)")?.entries).toEqual([
      {
        head: "1. Close the port.",
        lines: ["Somebody else runs it since July."],
        small: [
          `to ${people.official.organisation} 2090-01-01`,
          `answer recommendation_step.declined, ${dayOf(now())}`,
          `by ${people.official.name}`,
        ],
      },
    ]);
    expect(titled("not_applicable (1)")?.entries?.[0]?.lines).toContain("There is no such port.");
    expect(titled(`not_tested (${all - 3})`)?.entries).toHaveLength(all - 3);
  });

  it("names every requirement with its result, what is met among them", async () => {
    const report = await taken();
    const [met, ...others] = report.rows;
    const rows = [...(met ? [{ ...met, result: "met" as const }] : []), ...others];
    const annex = sectionsOf({ ...report, rows }, words).at(-1);
    expect(annex?.title).toBe(`annex (${rows.length})`);
    expect(annex?.list?.rows).toHaveLength(rows.length);
    expect(annex?.list?.rows.slice(0, 4)).toEqual([
      [rows[0]?.code, rows[0]?.words.en?.text, "requirement_result.met"],
      [rows[1]?.code, rows[1]?.words.en?.text, "requirement_result.not_met"],
      [rows[2]?.code, rows[2]?.words.en?.text, "requirement_result.not_applicable"],
      [rows[3]?.code, rows[3]?.words.en?.text, "none_yet"],
    ]);
  });

  it("sets 345 requirements with long words on as many pages as they need", async () => {
    const report = await taken();
    const [one] = report.rows;
    if (!one) throw new Error("no requirement");
    const text = "Verify that each of what is sent is checked against what was asked for. ".repeat(4);
    const rows = Array.from({ length: 345 }, (_, index) => ({
      ...{ ...one, code: `V1.${index}`, result: "met" as const },
      words: { en: { chapter: "One", section: "One", text } },
    }));
    const pdf = await reportPdf({ ...report, rows }, words, people.investigator, now());
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const [, pages] = /\/Type \/Pages\s+\/Count (\d+)/.exec(pdf.toString("latin1")) ?? [];
    expect(Number(pages)).toBeGreaterThan(10);
  });

  it("names the rules of engagement where there are some, and else says nothing of them", async () => {
    const report = await taken();
    const factsUnder = (rules: number | null) =>
      sectionsOf({ ...report, assessment: { ...report.assessment, rules } }, words)
        .flatMap(({ facts = [] }) => facts)
        .filter(([name]) => name === "rules");
    expect(factsUnder(1)).toEqual([["rules", "E-0001"]]);
    expect(factsUnder(null)).toEqual([]);
  });

  it("names no item that its taker does not see, and says that there is one", async () => {
    const [, entry] =
      sectionsOf(await taken(people.coordinator), words).find(({ title }) => title.startsWith("not_met"))
        ?.entries ?? [];
    expect(entry?.small).toEqual(expect.arrayContaining(["evidence E-0001", "hidden 1"]));
  });

  it("is a PDF, the same for the same moment, and that it was taken is in the log", async () => {
    const report = await taken();
    const at = now();
    const [one, other] = await Promise.all([
      reportPdf(report, words, people.investigator, at),
      reportPdf(report, words, people.investigator, at),
    ]);
    expect(one.subarray(0, 5).toString()).toBe("%PDF-");
    expect(one.equals(other)).toBe(true);
    expect(await lastEvent("assessment.export", people.investigator.id)).toMatchObject({
      case_id: opened.id,
      facts: { number, state: "under_way", label: "AMBER" },
    });
  });

  it("is nothing to strangers, and forbidden to who reads no assessments", async () => {
    await expectRefusal(() => taken(people.strangers.investigator), "not_found");
    await expectRefusal(() => taken(people.custodian), "forbidden");
  });
});
