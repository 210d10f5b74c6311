import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { auditFilter } from "./filter";
import { indexesOf } from "./queries";

/** As many entries as one file of proofs may hold. */
const most = 20_000;

/** With proofs, for a verifier, or as a table, for people. */
const forms = ["proofs", "table"] as const;

/** Puts down that somebody takes the entries which they see out of Runut, in which form and by which filter, and gives their places. Refuses more than 20,000. */
export const exportSeen = command(
  "audit.export",
  auditFilter.omit({ after: true }).extend({ form: z.enum(forms).default("proofs") }),
  async (tx, { input }) => {
    const indexes = await indexesOf(tx, input, most + 1);
    if (indexes.length > most) throw invalid({ form: "too_many_entries" });
    return done(indexes, {
      caseId: null,
      subjectKind: "log",
      subjectId: null,
      facts: {
        entries: indexes.length,
        form: input.form,
        act: input.act ?? null,
        who: input.who ?? null,
        role: input.role ?? null,
        object: input.object ?? null,
        number: input.number ?? null,
        subject: input.subject ?? null,
      },
    });
  },
);
