import { sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

type Words = {
  /** By field, as an amendment keeps them: text, and "" for nothing. */
  words: Record<string, string>;
  /** The case that an amendment of them is of. */
  caseId: string | null;
};

/** The words of a record that can be put right. Refuses what the actor may not see. */
export const wordsOf = async (tx: Tx, kind: AmendedKind, recordId: string): Promise<Words> => {
  const [found] = await tx.execute<Words>(
    sql`select words, of_case as "caseId" from runut.words_of(${kind}, ${recordId}::uuid)`,
  );
  if (!found) throw notFound();
  return { words: found.words, caseId: found.caseId };
};
