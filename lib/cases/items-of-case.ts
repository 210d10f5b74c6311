import { and, eq, inArray, or } from "drizzle-orm";
import { evidenceItems } from "@/db/schema/evidence";
import type { Tx } from "@/lib/kernel/as";
import type { RecordName } from "@/lib/kernel/record-name";

const isNumber = (name: RecordName) => typeof name === "number";

/** The items of a case that these name, each once; undefined when one of them is none that the actor sees there. */
export const itemsOfCase = async (tx: Tx, caseId: string, names: readonly RecordName[]) => {
  if (names.length === 0) return [];
  const numbers = names.filter(isNumber) as number[];
  const ids = names.filter((name) => !isNumber(name)) as string[];
  const found = await tx
    .select({ id: evidenceItems.id, number: evidenceItems.number })
    .from(evidenceItems)
    .where(
      and(
        eq(evidenceItems.caseId, caseId),
        or(inArray(evidenceItems.number, numbers), inArray(evidenceItems.id, ids)),
      ),
    );
  const known = new Set<RecordName>(found.flatMap(({ id, number }) => [id, number]));
  return names.every((name) => known.has(name)) ? found : undefined;
};
