import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { clearWords } from "@/lib/statements/clear-words";
import { namesOfCase } from "@/lib/statements/names-of-case";
import { findStatement } from "@/lib/statements/queries";
import { sounding, wordsWithoutBasis } from "@/lib/statements/words-without-basis";
import type { Say } from "./language";

/** Lets somebody who did not write a draft say of its titles, headings and advice that they assert nothing. */
export const clearFor = async (
  reader: Person,
  caseId: string,
  drafted: { id: string; number: number; digest: string },
  say: Say = (text) => text,
): Promise<void> => {
  const open = await as(
    reader,
    async (tx) => {
      const { statement, current, cleared } = await findStatement(tx, caseId, drafted.number);
      const text = { ...current, language: statement.language };
      return sounding(wordsWithoutBasis(text, await namesOfCase(tx, caseId), cleared));
    },
    "read only",
  );
  for (const { place } of open)
    await clearWords(reader, {
      statementId: drafted.id,
      place,
      digest: drafted.digest,
      reason: say("It names the matter and asserts nothing of it."),
    });
};
