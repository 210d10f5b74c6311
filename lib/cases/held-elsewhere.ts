import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { organisationRoles, organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { given } from "@/db/schema/referrals";
import type { Tx } from "@/lib/kernel/as";
import { type Cursor, writeCursor } from "@/lib/kernel/cursor";
import { pageFrom, pageOf, type Slice } from "@/lib/kernel/page";

/** A column of the record that was given, whatever its kind; of a finding the number of its claim and its verdict. */
const ofRecord = <T>(column: SQL) =>
  sql<T | null>`(select ${column} from (
    select k.number, k.text from claims k where given.kind = 'claim' and k.id = given.record_id
    union all select e.number, e.title from evidence_items e where given.kind = 'evidence' and e.id = given.record_id
    union all select x.number, x.service from exposures x where given.kind = 'exposure' and x.id = given.record_id
    union all select null, t.what from timeline_entries t where given.kind = 'timeline' and t.id = given.record_id
    union all select r.number, null from referrals r where given.kind = 'referral' and r.id = given.record_id
    union all select k.number, f.verdict from findings f join claims k on k.id = f.claim_id where given.kind = 'finding' and f.id = given.record_id
  ) its (number, text))`;

/** A page of what was given out of a case and is still read elsewhere, in the order in which it was given: which record by its number and words (of a finding its claim's number and its verdict), to whom, when, and whether the actor's organisation gave it. */
export const heldElsewhere = async (tx: Tx, caseId: string, { after, limit }: Slice<Cursor> = pageFrom()) => {
  const found = await tx
    .select({
      id: given.id,
      kind: given.kind,
      recordId: given.recordId,
      number: ofRecord<number>(sql`number`),
      text: ofRecord<string>(sql`text`),
      to: organisations.name,
      givenAt: given.givenAt,
      isOurs: sql<boolean>`${people.organisationId} = runut.organisation()`,
    })
    .from(given)
    .innerJoin(people, eq(people.id, given.givenBy))
    .innerJoin(organisationRoles, eq(organisationRoles.principal, given.principal))
    .innerJoin(organisations, eq(organisations.id, organisationRoles.organisationId))
    .where(
      and(
        eq(given.caseId, caseId),
        isNull(given.endedAt),
        after &&
          sql`(${given.givenAt}, ${given.id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(given.givenAt), asc(given.id))
    .limit(limit + 1);
  return pageOf(found, limit, ({ givenAt, id }) => writeCursor(givenAt, id));
};

/** The ids of everything that the actor's organisation gave out of a case and that is still read elsewhere. */
export const givenByOurs = async (tx: Tx, caseId: string): Promise<string[]> => {
  const found = await tx
    .select({ id: given.id })
    .from(given)
    .innerJoin(people, eq(people.id, given.givenBy))
    .where(
      and(
        eq(given.caseId, caseId),
        isNull(given.endedAt),
        sql`${people.organisationId} = runut.organisation()`,
      ),
    );
  return found.map(({ id }) => id);
};
