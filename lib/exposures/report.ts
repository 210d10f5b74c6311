import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { requireKnown } from "@/lib/organisations/known";
import { lockExposure } from "./lock";
import { requirePossible } from "./possible";
import { insertReport, reportFields } from "./reports";

const input = z.object({ exposureId: z.uuid(), ...reportFields });

/** Records when an exposure was reported in the world, to whom and by whose word; what another party says of it stands beside it. Refuses what lies ahead, or before it was first seen. */
export const reportExposure = command("exposure.report", input, async (tx, { actor, at, input }) => {
  const exposure = await lockExposure(tx, input.exposureId);
  requirePossible("reportedAt", exposure, input.reportedAt, at);
  await requireKnown(tx, { reportedToId: input.reportedToId, partyId: input.partyId });
  await insertReport(tx, input, { exposure, by: actor.id, at });
  return done(
    { id: exposure.id },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: {
        number: exposure.number,
        reportedAt: input.reportedAt.at.toISOString(),
        to: input.reportedToId ?? null,
        party: input.partyId ?? null,
      },
    },
  );
});
