import { z } from "zod";
import { findCase } from "@/lib/cases/find";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";

const input = z.object({
  reference: z.string().max(40),
  purpose: reason(),
  format: z.enum(["pdf", "bag"]),
  /** Whether the files of its evidence are wanted too; a document holds none. */
  withEvidence: z.boolean().default(false),
});

/** Puts down that somebody takes the file of a case out of Runut, in which form and for what. Refuses a case that they do not see. */
export const exportCase = command("case.export", input, async (tx, { input }) => {
  const found = await findCase(tx, input.reference);
  return done(
    { reference: found.reference },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: {
        purpose: input.purpose,
        format: input.format,
        evidence: input.format === "bag" && input.withEvidence,
      },
    },
  );
});
