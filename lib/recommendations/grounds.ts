import { and, eq, inArray } from "drizzle-orm";
import { exposures, findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";
import { resultsNamed } from "./from-results";

type Named = Readonly<Record<"exposureIds" | "findingIds" | "resultIds", readonly string[]>>;

/** What a recommendation follows from, each once. Refuses nothing at all, what is not of the case or not seen, and a result that is not, or no longer, "not met". */
export const groundsOfCase = async (tx: Tx, caseId: string, named: Named) => {
  const exposureIds = [...new Set(named.exposureIds)];
  const findingIds = [...new Set(named.findingIds)];
  const resultIds = [...new Set(named.resultIds)];
  if (exposureIds.length + findingIds.length + resultIds.length === 0)
    throw invalid({ grounds: "follows_from_nothing" });
  const [known, made, results] = await Promise.all([
    tx
      .select({ id: exposures.id })
      .from(exposures)
      .where(and(eq(exposures.caseId, caseId), inArray(exposures.id, exposureIds))),
    tx
      .select({ id: findings.id })
      .from(findings)
      .where(and(eq(findings.caseId, caseId), inArray(findings.id, findingIds))),
    resultsNamed(tx, caseId, resultIds),
  ]);
  if (known.length < exposureIds.length) throw invalid({ exposureIds: "not_of_this_case" });
  if (made.length < findingIds.length) throw invalid({ findingIds: "not_of_this_case" });
  if (results.length < resultIds.length) throw invalid({ resultIds: "result_not_of_case" });
  if (results.some(({ result }) => result !== "not_met")) throw invalid({ resultIds: "result_is_met" });
  if (results.some(({ now }) => now !== "not_met")) throw invalid({ resultIds: "result_followed" });
  return [
    ...exposureIds.map((exposureId) => ({ exposureId })),
    ...findingIds.map((findingId) => ({ findingId })),
    ...resultIds.map((resultId) => ({ resultId })),
  ];
};
