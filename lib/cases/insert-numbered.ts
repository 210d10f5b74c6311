import type { AnyPgColumn, PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/lib/kernel/as";

type Numbered = PgTable & { number: AnyPgColumn<{ data: number; notNull: true }> };

/** Puts a record into its case, and gives the number that it got there, counting what the actor may not see. The caller holds the case. */
export const insertNumbered = async <T extends Numbered>(
  tx: Tx,
  into: T,
  row: T["$inferInsert"],
): Promise<number> => {
  const [made] = await tx.insert(into).values(row).returning({ number: into.number });
  if (!made) throw new Error("a record that was just put into its case has no number");
  return made.number;
};
