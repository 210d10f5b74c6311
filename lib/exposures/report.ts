import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { requireKnown } from "@/lib/organisations/known";
import { lockExposure } from "./lock";
import { isAhead, requirePossible } from "./possible";
import { insertReport, reportFields, wrongParties } from "./reports";

const input = z.object({ exposureId: z.uuid(), ...reportFields });

/** Records when an exposure was reported in the world, to whom and by whose word, or when a party says that it was first seen or closed: what several parties say of one event stands side by side. Refuses what lies ahead, what is before it was first seen, and a first sight or closing by nobody's word. */
export const reportExposure = command("exposure.report", input, async (tx, { actor, at, input }) => {
  const exposure = await lockExposure(tx, input.exposureId);
  const { event, reportedAt: when } = input;
  const wrong = wrongParties(event, input);
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
  if (event !== "first_seen") await requirePossible(tx, "reportedAt", { exposure, when, now: at });
  else if (isAhead(when, at)) throw invalid({ reportedAt: "in_the_future" });
  await requireKnown(tx, { reportedToId: input.reportedToId, partyId: input.partyId });
  await insertReport(tx, input, { exposure, by: actor.id, at });
  return done(
    { id: exposure.id },
    {
      caseId: exposure.caseId,
      subjectId: exposure.id,
      facts: {
        number: exposure.number,
        ...(event === "reported" ? {} : { event }),
        reportedAt: input.reportedAt.at.toISOString(),
        to: input.reportedToId ?? null,
        party: input.partyId ?? null,
      },
    },
  );
});
