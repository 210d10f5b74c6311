import { eq } from "drizzle-orm";
import { allegations } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import type { Allegation } from "./lock";

/** The allegation with this id, or undefined for those who may not see it. */
export const findAllegation = async (tx: Tx, id: string): Promise<Allegation | undefined> => {
  const [found] = await tx.select().from(allegations).where(eq(allegations.id, id)).limit(1);
  return found;
};
