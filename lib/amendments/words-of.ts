import { sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

/** The words of a record by field, as an amendment keeps them: text, and "" for nothing. Refuses what the actor may not see. */
export const wordsOf = async (
  tx: Tx,
  kind: AmendedKind,
  recordId: string,
): Promise<Record<string, string>> => {
  const [found] = await tx.execute<{ words: Record<string, string> | null }>(
    sql`select words from runut.words_of(${kind}, ${recordId}::uuid)`,
  );
  if (!found?.words) throw notFound();
  return found.words;
};
