import { z } from "zod";
import { workstreamDecisions } from "@/db/schema/cases";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { lockOpenCase } from "./lock";
import { optionalWorkstreams } from "./optional-workstreams";

const input = z.object({
  caseId: z.uuid(),
  workstream: z.enum(optionalWorkstreams),
  needed: z.boolean(),
  reason: reason(),
});

/** Decides, by name and with a reason, whether a workstream is needed in a case; the newest decision holds. */
export const decideWorkstream = command("case.decide-workstream", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  await tx
    .insert(workstreamDecisions)
    .values({ ...input, caseId: found.id, decidedBy: actor.id, decidedAt: at });
  return done(
    { workstream: input.workstream },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: { workstream: input.workstream, needed: input.needed },
    },
  );
});
