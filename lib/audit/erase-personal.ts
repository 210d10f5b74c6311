import { hash } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { auditErasures } from "@/db/schema/audit";
import { command, done } from "@/lib/kernel/command";
import { enqueue } from "@/lib/kernel/enqueue";
import { conflict } from "@/lib/kernel/refusal";
import { type ErasedPart, sortedParts } from "./erased-part";
import { findProposal, refusalToSecond } from "./proposal-to-decide";

const input = z.object({ proposalId: z.uuid() });

/** Erases, as a second person to the custodian who proposed it, personal values and their salts for good; gives the number under which their authority and paper stand. The event and its digest stay; a row of a record is written again without what was erased, and the event names it. */
export const erasePersonal = command("audit.erase-personal", input, async (tx, { at, input }) => {
  const { subjectId, field, why } = await findProposal(tx, input.proposalId);
  if (why !== "none") throw refusalToSecond(why);
  const [erased] = await tx.execute<{ number: number; parts: ErasedPart[] | null }>(
    sql`select number, parts from runut.erase_personal(${input.proposalId}, ${at.toISOString()}::timestamptz)`,
  );
  if (!erased) throw conflict("log.erased");
  const { number, parts } = erased;
  const [kept] = await tx
    .select({ authority: auditErasures.authority })
    .from(auditErasures)
    .where(eq(auditErasures.number, number));
  const under = { authority: number, digest: hash("sha256", kept?.authority ?? "") };
  const facts = parts ? { ...under, erased: sortedParts(parts) } : { ...under, field };
  return done({ number }, { caseId: null, subjectKind: "log", subjectId, facts }, [
    enqueue("keep-erasures", {}, "keep-erasures"),
  ]);
});
