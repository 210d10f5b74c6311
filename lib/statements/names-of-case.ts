import { and, eq, isNull } from "drizzle-orm";
import { caseOrganisations } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { caseSystems, systems } from "@/db/schema/verification";
import type { Tx } from "@/lib/kernel/as";

/** The names by which the organisations and systems of a case are known, as far as the reader sees them; its queries leave together. */
export const namesOfCase = async (tx: Tx, caseId: string): Promise<string[]> => {
  const [parties, its] = await Promise.all([
    tx
      .select({ name: organisations.name, english: organisations.english, short: organisations.short })
      .from(caseOrganisations)
      .innerJoin(organisations, eq(organisations.id, caseOrganisations.organisationId))
      .where(and(eq(caseOrganisations.caseId, caseId), isNull(caseOrganisations.removedAt))),
    tx
      .select({ name: systems.name })
      .from(caseSystems)
      .innerJoin(systems, eq(systems.id, caseSystems.systemId))
      .where(eq(caseSystems.caseId, caseId)),
  ]);
  const names = [
    ...parties.flatMap(({ name, english, short }) => [name, english, short]),
    ...its.map(({ name }) => name),
  ];
  return [...new Set(names.filter((name) => name !== null && name !== ""))] as string[];
};
