import { eq } from "drizzle-orm";
import { caseSystems, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** A name as names are compared: letter case, width of letters and blanks set nothing apart. */
const asCompared = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

type Named = { name: string; ownerId?: string | undefined };

/** Whether a case has a system of this owner under this name already. */
export const bearsName = async (tx: Tx, caseId: string, { name, ownerId }: Named): Promise<boolean> => {
  const its = await tx
    .select({ name: systems.name, ownerId: systems.ownerId })
    .from(caseSystems)
    .innerJoin(systems, eq(systems.id, caseSystems.systemId))
    .where(eq(caseSystems.caseId, caseId));
  return its.some((each) => each.ownerId === (ownerId ?? null) && asCompared(each.name) === asCompared(name));
};
