import { and, eq, isNull } from "drizzle-orm";
import { caseOrganisations } from "@/db/schema/cases";
import type { Tx } from "@/lib/kernel/as";

/** Whether the organisation is on the case. */
export const isParty = async (tx: Tx, caseId: string, organisationId: string): Promise<boolean> => {
  const [party] = await tx
    .select({ id: caseOrganisations.organisationId })
    .from(caseOrganisations)
    .where(
      and(
        eq(caseOrganisations.caseId, caseId),
        eq(caseOrganisations.organisationId, organisationId),
        isNull(caseOrganisations.removedAt),
      ),
    );
  return party !== undefined;
};
