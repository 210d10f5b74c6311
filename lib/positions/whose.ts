import { and, eq } from "drizzle-orm";
import { allegationReports, allegations, sources } from "@/db/schema/allegations";
import type { Tx } from "@/lib/kernel/as";
import { requireKnown } from "@/lib/organisations/known";

/** Who says something: an organisation, or the source of this allegation. */
type Whose = { partyId: string; allegationId: null } | { partyId: null; allegationId: string };

/** Whose word is entered under this id: an organisation's, or that of the source of an allegation of the case, for which its organisation speaks where it has one. Refuses, by the field `partyId`, what is neither. */
export const whoseWord = async (tx: Tx, caseId: string, id: string): Promise<Whose> => {
  const [its] = await tx
    .select({ organisationId: sources.organisationId })
    .from(allegations)
    .innerJoin(allegationReports, eq(allegationReports.allegationId, allegations.id))
    .innerJoin(sources, eq(sources.id, allegationReports.sourceId))
    .where(and(eq(allegations.id, id), eq(allegations.caseId, caseId)));
  if (its?.organisationId === null) return { partyId: null, allegationId: id };
  const partyId = its?.organisationId ?? id;
  await requireKnown(tx, { partyId });
  return { partyId, allegationId: null };
};
