import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** The next reference of an allegation, "A-2026-0001", counted by the year in WIB in which it was logged. */
export const nextReference = async (tx: Tx, year: number): Promise<string> => {
  const [row] = await tx.execute<{ n: number }>(sql`select runut.next_number('allegation', ${year}) as n`);
  return `A-${year}-${String(row?.n).padStart(4, "0")}`;
};
