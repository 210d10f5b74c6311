import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { auditErasures, erasureProposals } from "@/db/schema/audit";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";

/** Fields of an event that are in the log as a salted digest only. */
const personalFields = ["origin"] as const;

const input = z.object({
  eventId: z.uuid(),
  field: z.enum(personalFields).default("origin"),
  authority: z.string().trim().min(10).max(900),
  paperNumber: line(80),
  paperOn: z.iso.date(),
});

/** A custodian's proposal to erase a personal value of the log: under which authority (a law, an order, a request) and by which paper. A second person erases. Refuses an act of one's own. */
export const proposeErasure = command("audit.propose-erasure", input, async (tx, { actor, at, input }) => {
  const { eventId, field } = input;
  if (liesAhead(input.paperOn, at)) throw invalid({ paperOn: "in_the_future" });
  const [asked] = await tx.execute<{ why: "missing" | "own_act" | null }>(
    sql`select runut.why_not_propose_erasure(${eventId}, ${field}) as why`,
  );
  if (asked?.why === "own_act") throw forbidden("log.own_act");
  if (asked?.why === "missing") {
    const before = and(eq(auditErasures.eventId, eventId), eq(auditErasures.field, field));
    const [erased] = await tx.select({ number: auditErasures.number }).from(auditErasures).where(before);
    throw erased ? conflict("log.erased", { number: erased.number }) : notFound();
  }
  const id = randomUUID();
  await tx.insert(erasureProposals).values({ id, ...input, proposedBy: actor.id, proposedAt: at });
  const facts = { field, proposal: id };
  return done({ proposalId: id }, { caseId: null, subjectKind: "log", subjectId: eventId, facts });
});
