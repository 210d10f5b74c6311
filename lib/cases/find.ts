import { eq, getTableColumns } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";
import { notFound } from "@/lib/kernel/refusal";
import type { Case } from "./lock";

/** All but the words to search by, which may be many and which no page shows. */
const { search: _search, ...columns } = getTableColumns(cases);

/** Whether the actor sees the case with this reference. */
export const seesCase = async (tx: Tx, reference: string): Promise<boolean> => {
  const found = await tx.select({ id: cases.id }).from(cases).where(eq(cases.reference, reference)).limit(1);
  return found.length > 0;
};

/** The case with this reference, for those who may see it; for others it does not exist. */
export const findCase = async (tx: Tx, reference: string): Promise<Case> => {
  const [found] = await tx.select(columns).from(cases).where(eq(cases.reference, reference)).limit(1);
  if (!found) throw notFound();
  return found;
};
