import { desc, eq, type SQL, sql } from "drizzle-orm";
import { people } from "@/db/schema/people";
import { positionReminders } from "@/db/schema/position-reminders";
import type { Tx } from "@/lib/kernel/as";

/** How a party was reminded under these requests, newest first. */
export const remindersUnder = (tx: Tx, requestIds: SQL) =>
  tx
    .select({
      id: positionReminders.id,
      requestId: positionReminders.requestId,
      remindedOn: positionReminders.remindedOn,
      channel: positionReminders.channel,
      words: positionReminders.words,
      by: people.name,
    })
    .from(positionReminders)
    .leftJoin(people, eq(people.id, positionReminders.remindedBy))
    .where(sql`${positionReminders.requestId} = any(${requestIds})`)
    .orderBy(desc(positionReminders.remindedOn), desc(positionReminders.remindedAt));

export type Reminder = Awaited<ReturnType<typeof remindersUnder>>[number];
