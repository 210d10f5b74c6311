import { asc, eq, type SQL, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems, evidenceScans } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import { recommendationFiles } from "@/db/schema/recommendation-files";
import { recommendations } from "@/db/schema/recommendations";
import { scan } from "@/lib/evidence/listed-items";
import type { Tx } from "@/lib/kernel/as";

/** Whether such a file is evidence by now, told by the steps also to who sees no evidence. */
export const isEvidence = sql<boolean>`exists (select from recommendation_steps s
  where s.recommendation_id = recommendation_files.recommendation_id
    and s.step in ('returned', 'verified') and s.taken_at >= recommendation_files.added_at)`;

/** The files by which the answers to a recommendation are proved, by number, each with what the scanner said of it and, where the actor sees it, the item that it became. */
export const filesOf = (tx: Tx, recommendationId: SQL) =>
  tx
    .select({
      id: recommendationFiles.id,
      stepId: recommendationFiles.stepId,
      number: recommendationFiles.number,
      sha256: recommendationFiles.sha256,
      size: recommendationFiles.size,
      fileName: recommendationFiles.fileName,
      mediaType: recommendationFiles.mediaType,
      addedAt: recommendationFiles.addedAt,
      by: people.name,
      isEvidence,
      item: evidenceItems.number,
      caseReference: cases.reference,
      scan,
    })
    .from(recommendationFiles)
    .leftJoin(people, eq(people.id, recommendationFiles.addedBy))
    .leftJoin(evidenceItems, eq(evidenceItems.id, recommendationFiles.id))
    .leftJoin(cases, eq(cases.id, evidenceItems.caseId))
    .leftJoin(evidenceScans, eq(evidenceScans.sha256, recommendationFiles.sha256))
    .where(eq(recommendationFiles.recommendationId, recommendationId))
    .orderBy(asc(recommendationFiles.number))
    .limit(200);
export type ProofFile = Awaited<ReturnType<typeof filesOf>>[number];

/** The number of the recommendation whose answer an item of evidence proves; null where it came otherwise. */
export const provesAnswerTo = async (tx: Tx, itemId: string): Promise<number | null> => {
  const [found] = await tx
    .select({ number: recommendations.number })
    .from(recommendationFiles)
    .innerJoin(recommendations, eq(recommendations.id, recommendationFiles.recommendationId))
    .where(eq(recommendationFiles.id, itemId));
  return found?.number ?? null;
};
