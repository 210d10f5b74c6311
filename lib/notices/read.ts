import { eq } from "drizzle-orm";
import { z } from "zod";
import { notices } from "@/db/schema/desk";
import { command, done } from "@/lib/kernel/command";
import { notFound } from "@/lib/kernel/refusal";

const input = z.object({ noticeId: z.uuid() });

/** Marks one's own notice as read; a second time keeps the first. A notice to somebody else does not exist. */
export const readNotice = command("notice.read", input, async (tx, { at, input }) => {
  const [found] = await tx.select().from(notices).where(eq(notices.id, input.noticeId));
  if (!found) throw notFound();
  if (found.readAt === null) await tx.update(notices).set({ readAt: at }).where(eq(notices.id, found.id));
  return done({ id: found.id }, { caseId: null, subjectId: found.id, facts: { kind: found.kind } });
});
