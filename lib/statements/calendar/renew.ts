import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { calendarTokens } from "@/db/schema/calendar-tokens";
import { command, done } from "@/lib/kernel/command";
import { calendarDigest, newCalendarToken } from "./token";

/** Makes the address under which one's calendar program reads when statements are due; the one before ends with it. Its secret is given once. */
export const renewCalendar = command("calendar.renew", z.object({}), async (tx, { actor, at }) => {
  await tx
    .update(calendarTokens)
    .set({ endedAt: at })
    .where(and(eq(calendarTokens.personId, actor.id), isNull(calendarTokens.endedAt)));
  const token = newCalendarToken();
  await tx
    .insert(calendarTokens)
    .values({ personId: actor.id, tokenHash: calendarDigest(token), madeAt: at });
  return done({ token }, { caseId: null, subjectKind: "person", subjectId: actor.id });
});
