import { desc, eq } from "drizzle-orm";
import { workstreamDecisions } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** The newest decision on each workstream of a case of which somebody said whether it is needed, with who decided. */
export const decisionsOf = (tx: Tx, caseId: string) =>
  tx
    .selectDistinctOn([workstreamDecisions.workstream], {
      workstream: workstreamDecisions.workstream,
      needed: workstreamDecisions.needed,
      reason: workstreamDecisions.reason,
      at: workstreamDecisions.decidedAt,
      by: people.name,
    })
    .from(workstreamDecisions)
    .leftJoin(people, eq(people.id, workstreamDecisions.decidedBy))
    .where(eq(workstreamDecisions.caseId, caseId))
    .orderBy(workstreamDecisions.workstream, desc(workstreamDecisions.decidedAt));
