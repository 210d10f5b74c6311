import { z } from "zod";
import { caseSystems } from "@/db/schema/verification";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { systemNamed, writtenName } from "./named";
import { areOfCase } from "./of-case";
import { areSeen } from "./seen";

const input = z.object({
  caseId: z.uuid(),
  systemId: z.uuid().optional(),
  /** The system as it is written, in place of its id. */
  systemNamed: writtenName().optional(),
});

/** Brings a system that is in the inventory already into a case. Who reads the case then sees the system, and nothing that other cases taught of it. Refuses one that the actor does not see, and one that the case has. */
export const bringInSystem = command("system.bring-in", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const systemId = input.systemNamed
    ? await systemNamed(tx, "systemNamed", input.systemNamed)
    : input.systemId;
  if (systemId === undefined) throw invalid({ systemId: "required" });
  const field = input.systemNamed ? "systemNamed" : "systemId";
  if (!(await areSeen(tx, [systemId]))) throw invalid({ systemId: "not_listed" });
  if (await areOfCase(tx, into.id, [systemId])) throw invalid({ [field]: "system_recorded" });
  await tx.insert(caseSystems).values({ caseId: into.id, systemId, recordedBy: actor.id, recordedAt: at });
  return done({ id: systemId }, { caseId: into.id, subjectId: systemId, facts: {} });
});
