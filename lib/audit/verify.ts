import { asc, eq, gte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { workerPool } from "@/db/connect";
import { auditEvents, auditLeaves } from "@/db/schema/audit";
import { leafHash } from "./leaf";

export type Verdict =
  | { ok: true; leaves: number; waiting: number }
  | { ok: false; index: number; reason: "body_altered" | "event_missing" | "leaf_missing" };

const page = 2000;

/** Re-hashes every event body against its kept leaf, in the order of the log; names the first index at which something is wrong. */
export const verifyLog = async (): Promise<Verdict> => {
  const db = drizzle(workerPool(), { casing: "snake_case" });
  let expected = 0;
  for (;;) {
    const leaves = await db
      .select({ index: auditLeaves.index, hash: auditLeaves.hash, event: auditEvents })
      .from(auditLeaves)
      .leftJoin(auditEvents, eq(auditEvents.id, auditLeaves.eventId))
      .where(gte(auditLeaves.index, expected))
      .orderBy(asc(auditLeaves.index))
      .limit(page);
    for (const leaf of leaves) {
      if (leaf.index !== expected) return { ok: false, index: expected, reason: "leaf_missing" };
      if (!leaf.event) return { ok: false, index: expected, reason: "event_missing" };
      if (leafHash(leaf.event) !== leaf.hash) return { ok: false, index: expected, reason: "body_altered" };
      expected += 1;
    }
    if (leaves.length < page) break;
  }
  const [rest] = await db.execute<{ waiting: number; lost: number }>(sql`
    select (count(*) filter (where p.event_id is not null))::int as waiting,
      (count(*) filter (where p.event_id is null))::int as lost
    from audit_events e left join audit_pending p on p.event_id = e.id
    where not exists (select 1 from audit_leaves l where l.event_id = e.id)`);
  if (rest && rest.lost > 0) return { ok: false, index: expected, reason: "leaf_missing" };
  return { ok: true, leaves: expected, waiting: rest?.waiting ?? 0 };
};
