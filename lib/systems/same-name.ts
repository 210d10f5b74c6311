import { eq, isNull, sql } from "drizzle-orm";
import { caseSystems, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** A name as names are compared: letter case, width of letters and blanks set nothing apart. */
export const asCompared = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Makes whoever names a system meanwhile wait until the end of the transaction, so that of two who give one name the later finds it. */
export const lockNames = (tx: Tx) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('runut.system_names', 0))`);

type Named = { name: string; ownerId?: string | null | undefined };
export type Namesake = { id: string; caseId: string | null };

/** The systems of this owner under this name that the actor sees, with each case in which they see them. What they do not see may be recorded beside it: a refusal would tell of it. */
export const namesakes = async (tx: Tx, { name, ownerId }: Named): Promise<Namesake[]> => {
  const its = await tx
    .select({ id: systems.id, name: systems.name, caseId: caseSystems.caseId })
    .from(systems)
    .leftJoin(caseSystems, eq(caseSystems.systemId, systems.id))
    .where(ownerId ? eq(systems.ownerId, ownerId) : isNull(systems.ownerId));
  return its.filter((each) => asCompared(each.name) === asCompared(name));
};
