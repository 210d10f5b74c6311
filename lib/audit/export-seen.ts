import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { auditFilter, indexesOf } from "./queries";

/** As many entries as one file of proofs may hold. */
const most = 20_000;

/** Puts down that somebody takes the entries which they see, with proofs, out of Runut, and gives their places. Refuses more than 20,000. */
export const exportSeen = command(
  "audit.export",
  auditFilter.omit({ after: true }),
  async (tx, { input }) => {
    const indexes = await indexesOf(tx, input, most + 1);
    if (indexes.length > most) throw invalid({ form: "too_many_entries" });
    return done(indexes, {
      caseId: null,
      subjectKind: "log",
      subjectId: null,
      facts: {
        entries: indexes.length,
        act: input.act ?? null,
        who: input.who ?? null,
        role: input.role ?? null,
      },
    });
  },
);
