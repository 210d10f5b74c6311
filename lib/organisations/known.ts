import { inArray } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

/** Refuses, by field, an organisation that Runut does not know; a field left out is fine. */
export const requireKnown = async (
  tx: Tx,
  byField: Readonly<Record<string, string | undefined>>,
): Promise<void> => {
  const wanted = Object.values(byField).filter((id) => id !== undefined);
  if (wanted.length === 0) return;
  const found = await tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(inArray(organisations.id, wanted));
  const known = new Set(found.map((row) => row.id));
  const unknown = Object.entries(byField).filter(([, id]) => id !== undefined && !known.has(id));
  if (unknown.length > 0) throw invalid(Object.fromEntries(unknown.map(([field]) => [field, "not_listed"])));
};
