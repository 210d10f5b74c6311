import { asc, eq, type SQL, sql } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import { exposureScores } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** Every score of these exposures, in the order in which they were recorded. */
export const listScores = (tx: Tx, ids: SQL) =>
  tx
    .select({
      id: exposureScores.id,
      exposureId: exposureScores.exposureId,
      assessorId: exposureScores.assessorId,
      assessor: sql<string>`concat_ws(', ', ${organisations.short}, nullif(${exposureScores.assessor}, ''))`,
      vector: exposureScores.vector,
      score: exposureScores.score,
      recordedAt: exposureScores.recordedAt,
    })
    .from(exposureScores)
    .leftJoin(organisations, eq(organisations.id, exposureScores.assessorId))
    .where(sql`${exposureScores.exposureId} = ${ids}`)
    .orderBy(asc(exposureScores.recordedAt), asc(exposureScores.id));
