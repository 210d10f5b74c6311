import { exposuresOf } from "@/lib/exposures/from-results";
import type { Tx } from "@/lib/kernel/as";
import { recommendationsFrom } from "@/lib/recommendations/from-results";
import { findAssessment } from "./queries";
import { earlierResults } from "./results";
import { progressOf, type Shown, sheetOf } from "./sheet";

/** An assessment of a case with how far it is, and the requirements that a sheet shows, with what was recorded of each; the first chapter where nothing is asked for. */
export const readSheet = async (tx: Tx, caseId: string, number: number, asked: Shown | null) => {
  const assessment = await findAssessment(tx, caseId, number);
  const progress = await progressOf(tx, assessment);
  const shown = asked ?? { chapter: progress[0]?.chapter ?? "" };
  const rows = await sheetOf(tx, assessment, shown);
  const again = rows.flatMap(({ id, latest }) => (latest && latest.revision > 1 ? [id] : []));
  const [earlier, exposures, recommendations] = await Promise.all([
    again.length > 0 ? earlierResults(tx, assessment.id, again) : [],
    exposuresOf(tx, assessment.id),
    recommendationsFrom(tx, assessment.id),
  ]);
  return { assessment, progress, shown, rows, earlier, exposures, recommendations };
};
