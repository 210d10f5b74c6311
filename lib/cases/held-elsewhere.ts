import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { organisationRoles, organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { given } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";

/** What was given out of a case and is still read elsewhere: which record, to whom, when, and whether the actor's organisation gave it. */
export const heldElsewhere = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: given.id,
      kind: given.kind,
      recordId: given.recordId,
      to: organisations.name,
      givenAt: given.givenAt,
      isOurs: sql<boolean>`${people.organisationId} = runut.organisation()`,
    })
    .from(given)
    .innerJoin(people, eq(people.id, given.givenBy))
    .innerJoin(organisationRoles, eq(organisationRoles.principal, given.principal))
    .innerJoin(organisations, eq(organisations.id, organisationRoles.organisationId))
    .where(and(eq(given.caseId, caseId), isNull(given.endedAt)))
    .orderBy(asc(given.givenAt), asc(given.id))
    .limit(500);
