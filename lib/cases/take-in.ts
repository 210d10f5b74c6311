import { z } from "zod";
import { lockAllegation } from "@/lib/allegations/lock";
import { command, done } from "@/lib/kernel/command";
import { acceptInto } from "./accept-into";
import { lockOpenCase } from "./lock";

const input = z.object({ caseId: z.uuid(), allegationId: z.uuid() });

/** Takes another allegation about the same matter into an open case. */
export const takeInAllegation = command("case.take-in", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const allegation = await lockAllegation(tx, input.allegationId);
  const claims = await acceptInto(tx, allegation, into, { personId: actor.id, at });
  return done(
    { id: into.id, reference: into.reference },
    {
      caseId: into.id,
      subjectKind: "allegation",
      subjectId: allegation.id,
      facts: { allegation: allegation.reference, claims },
    },
  );
});
