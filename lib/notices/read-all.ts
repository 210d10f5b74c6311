import { isNull } from "drizzle-orm";
import { z } from "zod";
import { notices } from "@/db/schema/desk";
import { command, done } from "@/lib/kernel/command";

/** Marks all of one's own notices as read; what was read before keeps its moment. */
export const readAllNotices = command("notice.read-all", z.object({}), async (tx, { actor, at }) => {
  const read = await tx
    .update(notices)
    .set({ readAt: at })
    .where(isNull(notices.readAt))
    .returning({ id: notices.id });
  return done({ count: read.length }, { caseId: null, subjectId: actor.id, facts: { count: read.length } });
});
