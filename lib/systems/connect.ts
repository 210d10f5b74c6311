import { randomUUID } from "node:crypto";
import { z } from "zod";
import { systemConnections } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { areOfCase } from "./of-case";

/** Whether two systems are said to be joined or parted. */
export const connectionStates = ["connected", "disconnected"] as const;

const input = z.object({
  caseId: z.uuid(),
  fromId: z.uuid(),
  toId: z.uuid(),
  state: z.enum(connectionStates),
  asOf: day().optional(),
  saidById: z.uuid().optional(),
  source: line(500).optional(),
});

/** Records by whose word two systems of a case are connected or no longer so. A later word follows, never overwrites. */
export const connectSystems = command("system.connect", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.fromId === input.toId) throw invalid({ toId: "same_system" });
  if (!(await areOfCase(tx, into.id, [input.fromId, input.toId])))
    throw invalid({ toId: "not_of_this_case" });
  await requireKnown(tx, { saidById: input.saidById });
  const id = randomUUID();
  await tx.insert(systemConnections).values({
    id,
    caseId: into.id,
    fromId: input.fromId,
    toId: input.toId,
    state: input.state,
    asOf: input.asOf ?? null,
    saidById: input.saidById ?? null,
    source: input.source ?? "",
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id },
    {
      caseId: into.id,
      subjectId: input.fromId,
      facts: { connection: id, to: input.toId, state: input.state, saidBy: input.saidById ?? null },
    },
  );
});
