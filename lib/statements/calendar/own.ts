import { isNull } from "drizzle-orm";
import { calendarTokens } from "@/db/schema/calendar-tokens";
import type { Tx } from "@/lib/kernel/as";

/** Since when the reader's own calendar has its address; null where it has none. */
export const ownCalendar = async (tx: Tx): Promise<Date | null> => {
  const [found] = await tx
    .select({ madeAt: calendarTokens.madeAt })
    .from(calendarTokens)
    .where(isNull(calendarTokens.endedAt))
    .limit(1);
  return found?.madeAt ?? null;
};
