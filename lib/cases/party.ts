import { and, eq, isNull } from "drizzle-orm";
import { caseOrganisations } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";
import { invalid } from "@/lib/kernel/refusal";

/** The row of an organisation that is on the case; where it stands and how to say which. Refuses one that is not. */
export const partyOf = async (tx: Tx, caseId: string, organisationId: string) => {
  const its = and(
    eq(caseOrganisations.caseId, caseId),
    eq(caseOrganisations.organisationId, organisationId),
    isNull(caseOrganisations.removedAt),
  );
  const [party] = await tx.select().from(caseOrganisations).where(its);
  if (!party) throw invalid({ organisationId: "not_a_party" });
  return { party, its };
};
