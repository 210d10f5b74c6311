import { describe, expect, it } from "vitest";
import { type AssessmentWords, assessmentEntry, groundsLine } from "./assessment-lines";
import type { RecordRow } from "./read";

const records: Record<string, readonly RecordRow[]> = {
  checklists: [{ id: "list", name: "ITSA", edition: "1.0" }],
  checklist_requirements: [
    { id: "second", code: "I1.1.2", position: 2 },
    { id: "first", code: "I1.1.1", position: 1 },
  ],
  assessment_steps: [
    {
      assessment_id: "it",
      state: "under_way",
      occurred_at: "2021-08-26",
      exactness: "day",
      reason: "Agreed.",
    },
  ],
  assessment_results: [
    {
      id: "a",
      assessment_id: "it",
      requirement_id: "second",
      revision: 1,
      result: "not_met",
      note: "It answers.",
    },
    { id: "b", assessment_id: "it", requirement_id: "first", revision: 1, result: "not_met", note: "None." },
    { id: "c", assessment_id: "it", requirement_id: "first", revision: 2, result: "met", note: "" },
  ],
  assessments: [{ id: "it", number: 2 }],
  recommendations: [{ id: "advice", number: 7 }],
  recommendation_grounds: [
    { recommendation_id: "advice", exposure_id: null, finding_id: null, result_id: "a" },
    { recommendation_id: "advice", exposure_id: null, finding_id: null, result_id: "b" },
    { recommendation_id: "advice", exposure_id: "unseen", finding_id: null, result_id: null },
  ],
};
const words: AssessmentWords = {
  say: {
    ...{ follows_from: "Follows from", an_exposure: "Exposure", a_claim: "Claim" },
    ...{ an_assessment: "Assessment", a_recommendation: "Recommendation", now: "now" },
  },
  on: (iso) => `${iso}`,
  word: (_list, key) => `${key}`,
  text: (...parts) => parts.filter(Boolean).join(", "),
  rows: (table) => records[table] ?? [],
};

describe("An assessment in the case file", () => {
  it("tells how it went, and of what is not met now what is recommended for it", () => {
    const row = {
      ...{ id: "it", number: 2, checklist_id: "list", starts_on: "2021-08-26", ends_on: null },
      ...{ state: "under_way", scope: "The register." },
    };
    expect(assessmentEntry(row, words)).toEqual({
      head: "2, ITSA 1.0, 2021-08-26, under_way",
      lines: [
        "The register.",
        "under_way, 2021-08-26, Agreed.",
        "I1.1.2: not_met, It answers., Recommendation 7",
      ],
    });
  });

  it("is what a recommendation follows from, with what the requirement came to later, and nothing unseen", () => {
    expect(groundsLine("advice", words)).toBe(
      "Follows from: Assessment 2, I1.1.2 (not_met); Assessment 2, I1.1.1 (not_met, now met)",
    );
    expect(groundsLine("another", words)).toBe("");
  });
});
