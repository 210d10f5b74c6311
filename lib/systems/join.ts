import { eq } from "drizzle-orm";
import { z } from "zod";
import { systemJoinings } from "@/db/schema/inventory";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { leadsTo } from "./lineage";
import { systemNamed, writtenName } from "./named";
import { areSeen } from "./seen";

const input = z.object({
  systemId: z.uuid(),
  intoId: z.uuid().optional(),
  /** The other record as it is written, in place of its id. */
  intoNamed: writtenName().optional(),
  reason: reason(),
});

/** Joins a system that was recorded twice into the other record of it: who sees both sees one, who sees one alone goes on seeing that one. Refuses one that was joined already, and two that would be joined into each other. */
export const joinSystems = command("system.join", input, async (tx, { actor, at, input }) => {
  const { systemId, intoNamed } = input;
  if (!(await areSeen(tx, [systemId]))) throw notFound();
  const intoId = intoNamed ? await systemNamed(tx, "intoNamed", intoNamed) : input.intoId;
  if (intoId === undefined) throw invalid({ intoId: "required" });
  if (systemId === intoId) throw invalid({ intoId: "same_system" });
  if (!(await areSeen(tx, [intoId]))) throw invalid({ intoId: "not_listed" });
  // Asked first, so that the second of two at once finds what the first wrote.
  if (await leadsTo(tx, "joining", systemId, intoId)) throw invalid({ intoId: "joined_into_each_other" });
  const [before] = await tx.select().from(systemJoinings).where(eq(systemJoinings.systemId, systemId));
  if (before && before.endedAt === null) throw conflict("system.joined");
  const joining = { intoId, reason: input.reason, joinedBy: actor.id, joinedAt: at };
  // What was taken apart can be joined anew; the log has the joining before.
  if (before)
    await tx
      .update(systemJoinings)
      .set({ ...joining, endedBy: null, endedAt: null, endReason: null })
      .where(eq(systemJoinings.systemId, systemId));
  else await tx.insert(systemJoinings).values({ systemId, ...joining });
  return done({ id: intoId }, { caseId: null, subjectId: systemId, facts: { into: intoId } });
});
