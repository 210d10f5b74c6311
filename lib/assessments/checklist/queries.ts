import { and, asc, count, desc, eq, inArray, sql } from "drizzle-orm";
import { checklistRequirements, checklists } from "@/db/schema/checklists";
import type { Tx } from "@/lib/kernel/as";

/** The checklists that there are with their levels, by name, the newest edition of each first. */
export const listChecklists = (tx: Tx) =>
  tx
    .select({
      id: checklists.id,
      name: checklists.name,
      edition: checklists.edition,
      requirements: sql<number>`(select count(*)::int from checklist_requirements r where r.checklist_id = checklists.id)`,
      levels: sql<
        number[]
      >`(select coalesce(jsonb_agg(l.level order by l.level), '[]'::jsonb) from (select distinct r.level from checklist_requirements r where r.checklist_id = checklists.id) l)`,
    })
    .from(checklists)
    .orderBy(asc(checklists.name), sql`${checklists.importedAt} desc`)
    .limit(100);

/** The edition of a checklist that was taken in last, by the name of the checklist; nothing where there is none. */
export const newestEdition = async (tx: Tx, name: string) => {
  const [found] = await tx
    .select({ id: checklists.id, name: checklists.name, edition: checklists.edition })
    .from(checklists)
    .where(eq(checklists.name, name))
    .orderBy(desc(checklists.importedAt))
    .limit(1);
  return found;
};

/** An edition of a checklist with the digest of what it says; nothing where it was never imported. */
export const findEdition = async (tx: Tx, { name, edition }: { name: string; edition: string }) => {
  const [found] = await tx
    .select({ id: checklists.id, digest: checklists.digest })
    .from(checklists)
    .where(and(eq(checklists.name, name), eq(checklists.edition, edition)));
  return found;
};

/** How many requirements a checklist has at these levels. */
export const countRequirements = async (tx: Tx, checklistId: string, levels: readonly number[]) => {
  const [row] = await tx
    .select({ n: count() })
    .from(checklistRequirements)
    .where(
      and(
        eq(checklistRequirements.checklistId, checklistId),
        inArray(checklistRequirements.level, [...levels]),
      ),
    );
  return row?.n ?? 0;
};
