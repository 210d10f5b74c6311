import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { readEntry } from "./queries";

/** Puts down that somebody takes one entry that they see, with its proof, out of Runut, and gives its place. A place that they do not see is not found. */
export const exportEntry = command(
  "audit.export",
  z.object({ index: z.int().min(0).max(999_999_999_999_999) }),
  async (tx, { input: { index } }) => {
    await readEntry(tx, index);
    return done(index, { caseId: null, subjectKind: "log", subjectId: null, facts: { entries: 1, index } });
  },
);
