import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { calendarTokens } from "@/db/schema/calendar-tokens";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";

/** Ends the address under which one's calendar is read. Refuses where there is none. */
export const endCalendar = command("calendar.end", z.object({}), async (tx, { actor, at }) => {
  const ended = await tx
    .update(calendarTokens)
    .set({ endedAt: at })
    .where(and(eq(calendarTokens.personId, actor.id), isNull(calendarTokens.endedAt)))
    .returning({ id: calendarTokens.id });
  if (ended.length === 0) throw conflict("calendar.none");
  return done({}, { caseId: null, subjectKind: "person", subjectId: actor.id });
});
