import { hash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { auditErasures, erasureProposals } from "@/db/schema/audit";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";

const input = z.object({ proposalId: z.uuid() });

/** What the database says of who may not erase. */
export type WhyNotErase = "missing" | "erased" | "own_proposal" | "own_act" | "none";

export const whyNotEraseKeys = { own_proposal: "log.own_proposal", own_act: "log.own_act" } as const;

/** Erases, as a second person to the custodian who proposed it, a personal value and its salt for good; gives the number under which its authority and paper stand. The event and its digest stay. */
export const erasePersonal = command("audit.erase-personal", input, async (tx, { at, input }) => {
  const [found] = await tx
    .select({
      eventId: erasureProposals.eventId,
      field: erasureProposals.field,
      why: sql<WhyNotErase>`runut.why_not_erase(${erasureProposals.id})`,
    })
    .from(erasureProposals)
    .where(eq(erasureProposals.id, input.proposalId));
  if (!found || found.why === "missing") throw notFound();
  if (found.why === "erased") throw conflict("log.erased");
  if (found.why !== "none") throw forbidden(whyNotEraseKeys[found.why]);
  const { eventId, field } = found;
  const [erased] = await tx.execute<{ number: number | null }>(
    sql`select runut.erase_personal(${input.proposalId}, ${at.toISOString()}::timestamptz) as number`,
  );
  if (typeof erased?.number !== "number") throw conflict("log.erased");
  const [kept] = await tx
    .select({ authority: auditErasures.authority })
    .from(auditErasures)
    .where(eq(auditErasures.number, erased.number));
  const facts = { field, authority: erased.number, digest: hash("sha256", kept?.authority ?? "") };
  return done({ number: erased.number }, { caseId: null, subjectKind: "log", subjectId: eventId, facts });
});
