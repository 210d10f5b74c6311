import { and, asc, eq, inArray, lt, ne, or, sql } from "drizzle-orm";
import { cases } from "@/db/schema/cases";
import { recommendationSteps, recommendations } from "@/db/schema/recommendations";
import { storedMoment } from "@/db/schema/stored-moment";
import type { Tx } from "@/lib/kernel/as";

/** When its last step was taken, null where none was. */
const lastStepAt = sql<Date | null>`(select max(s.taken_at) from ${recommendationSteps} s
  where s.recommendation_id = ${recommendations.id})`.mapWith(storedMoment);

const row = {
  id: recommendations.id,
  number: recommendations.number,
  what: recommendations.what,
  state: recommendations.state,
  givenOn: recommendations.givenOn,
  dueOn: recommendations.dueOn,
  lastStepAt,
  reference: cases.reference,
};

/** What an organisation has to answer or to carry out, the soonest due first. */
export const recommendationsOwedBy = (tx: Tx, organisationId: string, upTo: number) =>
  tx
    .select(row)
    .from(recommendations)
    .innerJoin(cases, eq(cases.id, recommendations.caseId))
    .where(
      and(
        eq(recommendations.ownerId, organisationId),
        inArray(recommendations.state, ["proposed", "accepted"]),
        ne(cases.status, "closed"),
      ),
    )
    .orderBy(asc(recommendations.dueOn), asc(recommendations.id))
    .limit(upTo);

/** Of what this person recommended, what is said to be carried out and what its owner is late with, the soonest due first. */
export const recommendationsMadeBy = (tx: Tx, personId: string, today: string, upTo: number) =>
  tx
    .select(row)
    .from(recommendations)
    .innerJoin(cases, eq(cases.id, recommendations.caseId))
    .where(
      and(
        eq(recommendations.madeBy, personId),
        or(
          eq(recommendations.state, "implemented"),
          and(inArray(recommendations.state, ["proposed", "accepted"]), lt(recommendations.dueOn, today)),
        ),
        ne(cases.status, "closed"),
      ),
    )
    .orderBy(asc(recommendations.dueOn), asc(recommendations.id))
    .limit(upTo);

/** So many open recommendations are named where a case is closed over them. */
const named = 20;

/** What a case leaves open when it is closed: its recommendations that are not declined and not verified, by number. */
export const recommendationsLeft = (tx: Tx, caseId: string) =>
  tx
    .select({
      number: recommendations.number,
      what: recommendations.what,
      // Row by row: joined, every organisation would be gone through for each.
      owner: sql<string>`(select o.short from organisations o where o.id = recommendations.owner_id)`,
      state: recommendations.state,
    })
    .from(recommendations)
    .where(
      and(
        eq(recommendations.caseId, caseId),
        inArray(recommendations.state, ["proposed", "accepted", "implemented"]),
      ),
    )
    .orderBy(asc(recommendations.number))
    .limit(named);
