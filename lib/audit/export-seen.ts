import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { auditFilter } from "./filter";
import { indexesOf, unplacedOf } from "./queries";

/** As many entries as one file of proofs may hold. */
const most = 20_000;

/** With proofs, for a verifier, or as a table, for people. */
const forms = ["proofs", "table"] as const;

/** Puts down that somebody takes the entries which they see out of Runut, in which form and by which filter, and gives their places; and by their ids those that have no place yet, which a table holds and proofs cannot. Refuses more than 20,000. */
export const exportSeen = command(
  "audit.export",
  auditFilter.omit({ after: true }).extend({ form: z.enum(forms).default("proofs") }),
  async (tx, { input }) => {
    const [indexes, unplaced] = await Promise.all([
      indexesOf(tx, input, most + 1),
      unplacedOf(tx, input, most + 1),
    ]);
    const entries = indexes.length + (input.form === "table" ? unplaced.length : 0);
    if (entries > most) throw invalid({ form: "too_many_entries" });
    return done(
      { indexes, unplaced },
      {
        caseId: null,
        subjectKind: "log",
        subjectId: null,
        facts: {
          entries,
          unplaced: unplaced.length,
          form: input.form,
          act: input.act ?? null,
          who: input.who ?? null,
          role: input.role ?? null,
          object: input.object ?? null,
          number: input.number ?? null,
          subject: input.subject ?? null,
        },
      },
    );
  },
);
