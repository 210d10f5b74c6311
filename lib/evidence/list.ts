import { and, asc, desc, eq, type SQL, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";
import { counted } from "@/lib/kernel/counted";
import { readCursor, writeCursor } from "@/lib/kernel/cursor";
import { pageOf } from "@/lib/kernel/page";
import { countsAmong } from "./counts";
import type { EvidenceListFilter } from "./filter";
import { listedItems } from "./listed-items";

/** A page of the evidence of every case that the reader sees and that fulfils these conditions, by when it was taken in; `next` is the address of the page behind it. */
export const listEvidence = async (
  tx: Tx,
  { direction, after }: Pick<EvidenceListFilter, "direction" | "after">,
  wanted: readonly (SQL | undefined)[],
  limit: number,
) => {
  const [by, beyond] = direction === "oldest" ? ([asc, sql`>`] as const) : ([desc, sql`<`] as const);
  const place = readCursor(after);
  const ids = tx
    .select({ id: evidenceItems.id })
    .from(evidenceItems)
    .innerJoin(cases, eq(cases.id, evidenceItems.caseId))
    .where(
      and(
        ...wanted,
        place &&
          sql`(${evidenceItems.collectedAt}, ${evidenceItems.id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`,
      ),
    )
    .orderBy(by(evidenceItems.collectedAt), by(evidenceItems.id))
    .limit(limit + 1);
  const found = await listedItems(tx, ids, by(evidenceItems.collectedAt), by(evidenceItems.id));
  return pageOf(found, limit, ({ collectedAt, id }) => writeCursor(collectedAt, id));
};

/** What the evidence that the reader sees differs by, among the thousand items that were taken in last. */
export const countEvidence = (tx: Tx) =>
  countsAmong(
    tx,
    sql`select e.state, e.kind, e.label, e.holder_id, e.keeper_id from evidence_items e join cases c on c.id = e.case_id
      order by e.collected_at desc, e.id desc limit ${counted}`,
  );
