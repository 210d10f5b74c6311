import { inArray } from "drizzle-orm";
import { systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** Whether the actor sees every one of these systems. */
export const areSeen = async (tx: Tx, ids: readonly string[]): Promise<boolean> => {
  const wanted = [...new Set(ids)];
  const found = await tx.select({ id: systems.id }).from(systems).where(inArray(systems.id, wanted));
  return found.length === wanted.length;
};
