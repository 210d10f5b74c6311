import { hash } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { auditErasures } from "@/db/schema/audit";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";

/** Fields of an event that are in the log as a salted digest only. */
const personalFields = ["origin"] as const;

const input = z.object({
  eventId: z.uuid(),
  field: z.enum(personalFields).default("origin"),
  authority: z.string().trim().min(10).max(1000),
});

/** Erases a personal value and its salt for good and puts down under which authority (a law, an order, a request); gives its number. The event and its digest stay. */
export const erasePersonal = command("audit.erase-personal", input, async (tx, { at, input }) => {
  const { eventId, field, authority } = input;
  const [erased] = await tx.execute<{ number: number | null }>(
    sql`select runut.erase_personal(${eventId}, ${field}, ${authority}, ${at.toISOString()}::timestamptz) as number`,
  );
  if (typeof erased?.number !== "number") {
    const before = and(eq(auditErasures.eventId, eventId), eq(auditErasures.field, field));
    const [done] = await tx.select({ number: auditErasures.number }).from(auditErasures).where(before);
    throw done ? conflict("log.erased", { number: done.number }) : notFound();
  }
  const facts = { field, authority: erased.number, digest: hash("sha256", authority) };
  return done({ number: erased.number }, { caseId: null, subjectKind: "log", subjectId: eventId, facts });
});
