import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { amendments } from "@/db/schema/amendments";
import { people } from "@/db/schema/people";
import { caseSystems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** How many amendments a page shows; the log has them all. */
const shown = 200;

const newest = (tx: Tx, which: SQL | undefined, limit = shown) =>
  tx
    .select({
      id: amendments.id,
      kind: amendments.kind,
      recordId: amendments.recordId,
      field: amendments.field,
      before: amendments.before,
      after: amendments.after,
      reason: amendments.reason,
      resting: amendments.resting,
      by: people.name,
      at: amendments.amendedAt,
    })
    .from(amendments)
    .leftJoin(people, eq(people.id, amendments.amendedBy))
    .where(which)
    .orderBy(desc(amendments.amendedAt), desc(amendments.id))
    .limit(limit);

export type Amendment = Awaited<ReturnType<typeof newest>>[number];

/** What was amended of a case's records of one kind, as far as the reader sees it, the newest first. */
export const amendmentsOfCase = (tx: Tx, caseId: string, kind: Exclude<AmendedKind, "system">) =>
  newest(tx, and(eq(amendments.caseId, caseId), eq(amendments.kind, kind)));

const ofExposures: AmendedKind[] = [
  ...(["exposure", "exposure_report", "exposure_step", "exposure_count"] as const),
  ...(["exposure_score", "exposure_retest", "exposure_retest_result"] as const),
];

/** What was amended of a case's exposures and of what hangs on them, as far as the reader sees it, the newest first. */
export const amendmentsOfExposures = (tx: Tx, caseId: string) =>
  newest(tx, and(eq(amendments.caseId, caseId), inArray(amendments.kind, ofExposures)));

/** What was amended of the systems of a case, in whichever case it was, the newest first. */
export const amendmentsOfSystems = (tx: Tx, caseId: string) =>
  newest(
    tx,
    sql`${amendments.recordId} = any(array(select system_id from ${caseSystems} where case_id = ${caseId}))`,
  );

/** What was amended of these records, the newest first. */
export const amendmentsOf = (tx: Tx, recordIds: readonly string[]) =>
  newest(tx, inArray(amendments.recordId, [...recordIds]));
