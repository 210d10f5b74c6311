import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { mispEvent } from "./misp";
import { readObservables } from "./read";
import { stixBundle } from "./stix";

const input = z.object({ reference: z.string().max(40), format: z.enum(["stix", "misp"]) });

/** Takes the observables of a case out of Runut as a STIX 2.1 bundle or a MISP event, and puts it down. Refuses a case that the actor does not see; what a label keeps does not leave. */
export const exportObservables = command("observable.export", input, async (tx, { actor, at, input }) => {
  const taken = await readObservables(tx, input.reference, actor);
  const file = input.format === "stix" ? stixBundle(taken, at) : mispEvent(taken, at);
  return done(
    { name: `${taken.reference}-${taken.label}.${input.format}.json`, file },
    {
      caseId: taken.caseId,
      subjectKind: "case",
      subjectId: taken.caseId,
      facts: {
        format: input.format,
        count: taken.observables.length,
        heldBack: taken.heldBack,
        label: taken.label,
      },
    },
  );
});
