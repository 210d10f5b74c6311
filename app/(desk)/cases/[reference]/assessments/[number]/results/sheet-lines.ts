import { formatMoment } from "@/app/_ui/moment";
import type { readSheet } from "@/lib/assessments/read-sheet";
import type { RequirementResult } from "@/lib/assessments/results";
import { wordsIn } from "@/lib/assessments/words-in";
import { evidenceReference } from "@/lib/evidence/reference";

/** An earlier result of a requirement. */
export type EarlierLine = {
  revision: number;
  result: RequirementResult;
  note: string;
  by: string;
  at: string;
};
/** A requirement as a sheet shows it, worded: as little as the browser needs. */
export type SheetLine = {
  id: string;
  code: string;
  chapter: string;
  level: number;
  text: string;
  /** The section that begins with it. */
  section: string | null;
  resultId: string | null;
  revision: number;
  result: RequirementResult | null;
  note: string;
  evidence: string;
  by: string;
  at: string;
  /** The numbers of the exposures and recommendations that came of its results. */
  exposures: readonly number[];
  recommendations: readonly number[];
  earlier: readonly EarlierLine[];
};

type Sheet = Pick<
  Awaited<ReturnType<typeof readSheet>>,
  "rows" | "earlier" | "exposures" | "recommendations"
>;

/** The lines of a sheet in the reader's language. */
export const sheetLines = (sheet: Sheet, locale: string): SheetLine[] =>
  sheet.rows.map(({ id, code, chapter, section, level, words, latest }, index) => {
    const its = wordsIn(words, locale);
    const before = sheet.rows[index - 1];
    const isNew = before?.section !== section || before.chapter !== chapter;
    return {
      ...{ id, code, chapter, level, text: its.text, section: isNew ? `${section} ${its.section}` : null },
      resultId: latest?.id ?? null,
      revision: latest?.revision ?? 0,
      result: latest?.result ?? null,
      note: latest?.note ?? "",
      evidence: latest?.evidence.map(evidenceReference).join(", ") ?? "",
      by: latest?.by ?? "",
      at: latest ? formatMoment(latest.at, locale) : "",
      exposures: sheet.exposures.flatMap((each) => (each.requirementId === id ? [each.number] : [])),
      recommendations: sheet.recommendations.flatMap((each) =>
        each.requirementId === id ? [each.number] : [],
      ),
      earlier: sheet.earlier
        .filter(({ requirementId }) => requirementId === id)
        .map(({ revision, result, note, by, at }) => ({
          ...{ revision, result, note, by: by ?? "", at: formatMoment(at, locale) },
        })),
    };
  });
