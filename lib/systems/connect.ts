import { randomUUID } from "node:crypto";
import { z } from "zod";
import { systemConnections } from "@/db/schema/inventory";
import { connectionStates } from "@/db/schema/vocabulary";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { areOfCase } from "./of-case";

const input = z.object({
  caseId: z.uuid(),
  fromId: z.uuid(),
  toId: z.uuid(),
  state: z.enum(connectionStates),
  asOf: day().optional(),
  saidById: z.uuid().optional(),
  source: line(500).optional(),
  /** The item of the case that shows it. */
  evidenceId: recordName().optional(),
});

/** Records by whose word two systems of a case are connected, no longer so or not to be so, since when, and what shows it. A later word follows, never overwrites. Refuses a day ahead and an item of elsewhere. */
export const connectSystems = command("system.connect", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.fromId === input.toId) throw invalid({ toId: "same_system" });
  if (!(await areOfCase(tx, into.id, [input.fromId, input.toId])))
    throw invalid({ toId: "not_of_this_case" });
  if (input.asOf && input.state !== "must_not" && liesAhead(input.asOf, at))
    throw invalid({ asOf: "in_the_future" });
  await requireKnown(tx, { saidById: input.saidById });
  const shownBy = await itemsOfCase(tx, into.id, input.evidenceId === undefined ? [] : [input.evidenceId]);
  if (!shownBy) throw invalid({ evidenceId: "not_of_this_case" });
  const evidenceId = shownBy[0]?.id ?? null;
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
    evidenceId,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id },
    {
      caseId: into.id,
      subjectId: input.fromId,
      facts: {
        connection: id,
        to: input.toId,
        state: input.state,
        saidBy: input.saidById ?? null,
        proof: evidenceId,
      },
    },
  );
});
