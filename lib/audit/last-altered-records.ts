import { and, desc, eq, gt, sql } from "drizzle-orm";
import { auditEvents } from "@/db/schema/audit";
import type { Tx } from "@/lib/kernel/as";

const week = 7 * 24 * 3_600_000;

/** The newest nightly comparison of the week that found rows which are not what the log recorded, and how many; undefined when none did. */
export const lastAlteredRecords = async (tx: Tx, at: Date) => {
  const altered = sql<number>`(${auditEvents.facts} ->> 'altered')::int`;
  const [found] = await tx
    .select({ id: auditEvents.id, at: auditEvents.at, altered })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.action, "audit.recheck"),
        eq(auditEvents.outcome, "done"),
        gt(auditEvents.at, new Date(at.getTime() - week)),
        gt(altered, 0),
      ),
    )
    .orderBy(desc(auditEvents.at), desc(auditEvents.id))
    .limit(1);
  return found;
};
