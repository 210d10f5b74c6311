import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { readReport } from "./read";

const input = z.object({ reference: z.string().max(40), number: z.coerce.number().int().min(1) });

/** Takes the report of an assessment out of Runut, and puts it down. Refuses one that the actor does not see, and one whose label keeps it. */
export const exportReport = command("assessment.export", input, async (tx, { actor, input }) => {
  const report = await readReport(tx, input.reference, input.number, actor);
  const { id, number, state } = report.assessment;
  return done(report, {
    caseId: report.caseId,
    subjectId: id,
    facts: { number, state, label: report.label },
  });
});
