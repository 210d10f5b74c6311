import { and, desc, eq } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import { organisations } from "@/db/schema/organisations";
import { timelineEntries } from "@/db/schema/timeline";
import type { workstreams } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

/** What happened in a case, latest first; `evidence` is the number of the item that shows it, when the actor may see it. */
export const timelineOfCase = (tx: Tx, caseId: string, workstream?: (typeof workstreams)[number]) =>
  tx
    .select({
      id: timelineEntries.id,
      occurredAt: timelineEntries.occurredAt,
      precision: timelineEntries.precision,
      event: timelineEntries.event,
      what: timelineEntries.what,
      workstream: timelineEntries.workstream,
      party: organisations.short,
      source: timelineEntries.source,
      evidence: evidenceItems.number,
    })
    .from(timelineEntries)
    .leftJoin(organisations, eq(organisations.id, timelineEntries.partyId))
    .leftJoin(evidenceItems, eq(evidenceItems.id, timelineEntries.evidenceId))
    .where(and(eq(timelineEntries.caseId, caseId), workstream && eq(timelineEntries.workstream, workstream)))
    .orderBy(desc(timelineEntries.occurredAt), desc(timelineEntries.id));

export type TimelineRow = Awaited<ReturnType<typeof timelineOfCase>>[number];
