import type { RecordRow } from "./read";

/** The words that an assessment of a case file, and what follows from it, need. */
export type AssessmentWords = {
  say: Readonly<
    Record<"follows_from" | "an_exposure" | "a_claim" | "an_assessment" | "a_recommendation" | "now", string>
  >;
  /** A moment of the world, to the minute or as a day. */
  on: (iso: unknown, exactness: unknown) => string;
  word: (list: "assessment_state" | "requirement_result" | "verdict", key: unknown) => string;
  text: (...parts: unknown[]) => string;
  rows: (table: string) => readonly RecordRow[];
};

const oneOf = (rows: readonly RecordRow[], id: unknown) => rows.find((row) => row.id === id);

/** The newest result of each requirement of an assessment, in the order of the checklist. */
const newestOf = (assessmentId: unknown, rows: AssessmentWords["rows"]): RecordRow[] => {
  const newest = new Map<unknown, RecordRow>();
  for (const row of rows("assessment_results")) {
    const before = newest.get(row.requirement_id);
    if (row.assessment_id === assessmentId && Number(before?.revision ?? 0) < Number(row.revision))
      newest.set(row.requirement_id, row);
  }
  const requirements = rows("checklist_requirements");
  const positionOf = ({ requirement_id }: RecordRow) =>
    Number(oneOf(requirements, requirement_id)?.position ?? 0);
  return [...newest.values()].sort((a, b) => positionOf(a) - positionOf(b));
};

/** An assessment as an entry of the case file: against what, how it went, and what is not met with what is recommended for it. */
export const assessmentEntry = (
  row: RecordRow,
  words: AssessmentWords,
): { head: string; lines: string[] } => {
  const { say, on, word, text, rows } = words;
  const checklist = oneOf(rows("checklists"), row.checklist_id);
  const grounds = rows("recommendation_grounds");
  const recommendedFor = (requirementId: unknown) => {
    const results = rows("assessment_results").filter(
      (each) => each.assessment_id === row.id && each.requirement_id === requirementId,
    );
    const from = grounds.filter(({ result_id }) => results.some(({ id }) => id === result_id));
    return [...new Set(from.map(({ recommendation_id }) => recommendation_id))].map(
      (id) => `${say.a_recommendation} ${oneOf(rows("recommendations"), id)?.number ?? ""}`,
    );
  };
  return {
    head: text(
      row.number,
      `${checklist?.name ?? ""} ${checklist?.edition ?? ""}`.trim(),
      on(row.starts_on, "day"),
      row.ends_on && on(row.ends_on, "day"),
      word("assessment_state", row.state),
    ),
    lines: [
      `${row.scope}`,
      ...rows("assessment_steps")
        .filter(({ assessment_id }) => assessment_id === row.id)
        .map((each) =>
          text(word("assessment_state", each.state), on(each.occurred_at, each.exactness), each.reason),
        ),
      ...newestOf(row.id, rows)
        .filter(({ result }) => result === "not_met")
        .map((each) =>
          text(
            `${oneOf(rows("checklist_requirements"), each.requirement_id)?.code ?? ""}: ${word("requirement_result", each.result)}`,
            each.note,
            ...recommendedFor(each.requirement_id),
          ),
        ),
    ],
  };
};

/** What a recommendation follows from, as a line of its entry; nothing of what its reader does not see. */
export const groundsLine = (recommendationId: unknown, words: AssessmentWords): string => {
  const { say, word, rows } = words;
  const told = rows("recommendation_grounds")
    .filter(({ recommendation_id }) => recommendation_id === recommendationId)
    .flatMap(({ exposure_id, finding_id, result_id }) => {
      const exposure = oneOf(rows("exposures"), exposure_id);
      if (exposure) return [`${say.an_exposure} ${exposure.number}`];
      const finding = oneOf(rows("findings"), finding_id);
      if (finding)
        return [
          `${say.a_claim} ${oneOf(rows("claims"), finding.claim_id)?.number ?? ""} (${word("verdict", finding.verdict)})`,
        ];
      const result = oneOf(rows("assessment_results"), result_id);
      return result ? [fromResult(result, words)] : [];
    });
  return told.length === 0 ? "" : `${say.follows_from}: ${told.join("; ")}`;
};

const fromResult = (result: RecordRow, { say, word, rows }: AssessmentWords): string => {
  const assessment = oneOf(rows("assessments"), result.assessment_id);
  const code = oneOf(rows("checklist_requirements"), result.requirement_id)?.code ?? "";
  const now = newestOf(result.assessment_id, rows).find(
    ({ requirement_id }) => requirement_id === result.requirement_id,
  );
  const was = word("requirement_result", result.result);
  const followed =
    now && now.result !== result.result ? `, ${say.now} ${word("requirement_result", now.result)}` : "";
  return `${say.an_assessment} ${assessment?.number ?? ""}, ${code} (${was}${followed})`;
};
