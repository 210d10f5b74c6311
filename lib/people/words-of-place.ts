import { organisations } from "@/db/schema/organisations";
import type { Tx } from "@/lib/kernel/as";

/** The words that somebody who guesses this person's password would try first: Runut, every organisation, the person's own name and address. */
export const wordsOfPlace = async (tx: Tx, own: { name: string; email: string }): Promise<string[]> => {
  const { name, english, short } = organisations;
  const rows = await tx.select({ name, english, short }).from(organisations);
  return ["Runut", own.email, own.name, ...rows.flatMap((row) => [row.name, row.english ?? "", row.short])];
};
