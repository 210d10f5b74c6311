import { and, eq, inArray } from "drizzle-orm";
import { exposures, findings } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

type Named = { exposureIds: readonly string[]; findingIds: readonly string[] };

/** What a recommendation follows from, each once. Refuses nothing at all, and what is not of the case or not seen. */
export const groundsOfCase = async (tx: Tx, caseId: string, named: Named) => {
  const exposureIds = [...new Set(named.exposureIds)];
  const findingIds = [...new Set(named.findingIds)];
  if (exposureIds.length + findingIds.length === 0) throw invalid({ exposureIds: "follows_from_nothing" });
  const [known, made] = await Promise.all([
    tx
      .select({ id: exposures.id })
      .from(exposures)
      .where(and(eq(exposures.caseId, caseId), inArray(exposures.id, exposureIds))),
    tx
      .select({ id: findings.id })
      .from(findings)
      .where(and(eq(findings.caseId, caseId), inArray(findings.id, findingIds))),
  ]);
  if (known.length < exposureIds.length) throw invalid({ exposureIds: "not_of_this_case" });
  if (made.length < findingIds.length) throw invalid({ findingIds: "not_of_this_case" });
  return [
    ...exposureIds.map((exposureId) => ({ exposureId })),
    ...findingIds.map((findingId) => ({ findingId })),
  ];
};
