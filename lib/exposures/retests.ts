import { asc, eq, type SQL, sql } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import { people } from "@/db/schema/people";
import { exposureRetestResults, exposureRetests } from "@/db/schema/retests";
import type { Tx } from "@/lib/kernel/as";

/** The re-tests of these exposures with what they showed, as far as it is recorded, in the order in which they were planned. */
export const listRetests = (tx: Tx, exposureIds: SQL) =>
  tx
    .select({
      id: exposureRetests.id,
      exposureId: exposureRetests.exposureId,
      plannedFor: exposureRetests.plannedFor,
      tester: exposureRetests.tester,
      method: exposureRetests.method,
      resultId: exposureRetestResults.id,
      result: exposureRetestResults.result,
      testedAt: exposureRetestResults.testedAt,
      exactness: exposureRetestResults.testedExactness,
      testedBy: exposureRetestResults.tester,
      found: exposureRetestResults.found,
      evidence: evidenceItems.number,
      by: people.name,
    })
    .from(exposureRetests)
    .leftJoin(exposureRetestResults, eq(exposureRetestResults.retestId, exposureRetests.id))
    .leftJoin(evidenceItems, eq(evidenceItems.id, exposureRetestResults.evidenceId))
    .leftJoin(people, eq(people.id, exposureRetestResults.recordedBy))
    .where(sql`${exposureRetests.exposureId} = ${exposureIds}`)
    .orderBy(asc(exposureRetests.plannedAt), asc(exposureRetests.id));
