import { eq } from "drizzle-orm";
import { allegations } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";

export type Allegation = typeof allegations.$inferSelect;

/** The allegation, held until the end of the transaction; for those who may not change it, it does not exist. */
export const lockAllegation = async (tx: Tx, id: string): Promise<Allegation> => {
  const [found] = await tx.select().from(allegations).where(eq(allegations.id, id)).for("update");
  if (!found) throw notFound();
  return found;
};
