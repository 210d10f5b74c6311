import { z } from "zod";
import { caseSystems } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { areOfCase } from "./of-case";
import { areSeen } from "./seen";

const input = z.object({ caseId: z.uuid(), systemId: z.uuid() });

/** Brings a system that is in the inventory already into a case. Who reads the case then sees the system, and nothing that other cases taught of it. Refuses one that the actor does not see, and one that the case has. */
export const bringInSystem = command("system.bring-in", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (!(await areSeen(tx, [input.systemId]))) throw invalid({ systemId: "not_listed" });
  if (await areOfCase(tx, into.id, [input.systemId])) throw invalid({ systemId: "system_recorded" });
  await tx
    .insert(caseSystems)
    .values({ caseId: into.id, systemId: input.systemId, recordedBy: actor.id, recordedAt: at });
  return done({ id: input.systemId }, { caseId: into.id, subjectId: input.systemId, facts: {} });
});
