import { and, eq, inArray, isNull } from "drizzle-orm";
import { caseMembers } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import type { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

type Naming = { caseId: string; label: (typeof labels)[number]; named: readonly string[]; by: string };

/** The principals that read a RED record: those named and whoever records it. Other labels name nobody. Refuses a name that is not in the case. */
export const namedPrincipals = async (tx: Tx, { caseId, label, named, by }: Naming): Promise<number[]> => {
  if (label !== "RED") return [];
  const wanted = [...new Set([by, ...named])];
  const found = await tx
    .select({ principal: people.principal })
    .from(caseMembers)
    .innerJoin(people, eq(people.id, caseMembers.personId))
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        isNull(caseMembers.removedAt),
        inArray(caseMembers.personId, wanted),
      ),
    );
  if (found.length < wanted.length) throw invalid({ named: "not_a_member" });
  return found.map((row) => row.principal).sort((a, b) => a - b);
};
