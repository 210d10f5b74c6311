import { asc, inArray, max, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import { workerPool } from "@/db/connect";
import { auditEvents, auditLeaves } from "@/db/schema/audit";
import { now } from "@/lib/kernel/clock";
import { leafHash } from "./leaf";

const lock = 7261;
const batch = 1000;

/** Gives each event that waits its leaf index, exactly once, and keeps its hash. Returns how many; 0 also when another sequencer is at work. */
export const sequence = (): Promise<number> =>
  drizzle(workerPool(), { casing: "snake_case" }).transaction(async (tx) => {
    const [held] = await tx.execute<{ mine: boolean }>(
      sql`select pg_try_advisory_xact_lock(${lock}) as mine`,
    );
    if (!held?.mine) return 0;
    const taken = await tx.execute<{ event_id: string }>(sql`
      delete from audit_pending where event_id in (select event_id from audit_pending limit ${batch}) returning event_id`);
    if (taken.length === 0) return 0;
    const ids = taken.map((row) => row.event_id);
    const events = await tx
      .select()
      .from(auditEvents)
      .where(inArray(auditEvents.id, ids))
      .orderBy(asc(auditEvents.at), asc(auditEvents.id));
    const [last] = await tx.select({ index: max(auditLeaves.index) }).from(auditLeaves);
    const first = (last?.index ?? -1) + 1;
    const sequencedAt = now();
    await tx.insert(auditLeaves).values(
      events.map((event, offset) => ({
        index: first + offset,
        eventId: event.id,
        hash: leafHash(event),
        sequencedAt,
      })),
    );
    return events.length;
  });

/** Sequences until nothing waits. */
export const sequenceAll = async (): Promise<number> => {
  let total = 0;
  for (let taken = await sequence(); taken > 0; taken = await sequence()) total += taken;
  return total;
};
