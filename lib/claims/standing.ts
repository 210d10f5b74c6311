import { type SQL, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";

/** That a claim was neither merged nor split. `offset 0` has it asked of the claims of a page alone, and not answered beforehand for all. */
export const isStanding = (): SQL =>
  sql`not exists (select 1 from claim_endings e where e.claim_id = ${claims.id} offset 0)`;

/** That a claim stands, or was split and fulfils a condition on `e.claim_id` or had others merged into it. */
const standsOr = (has: SQL): SQL =>
  sql`not exists (select 1 from claim_endings e where e.claim_id = ${claims.id} and (e.into_id is not null
    or not exists (select 1 from claim_endings m where m.into_id = e.claim_id) and not ${has}) offset 0)`;

/** That a claim stands, or was split when something was found of the whole: that is a finding on none of its parts. */
export const standsOrWasFound = (): SQL =>
  standsOr(sql`exists (select 1 from findings f where f.claim_id = e.claim_id)`);

/** That a claim stands, or was split when parties had spoken of the whole or were asked about it: nobody said it of a part. */
export const standsOrWasAsked = (): SQL =>
  standsOr(sql`(exists (select 1 from positions p where p.claim_id = e.claim_id)
    or exists (select 1 from position_requests q where q.claim_id = e.claim_id))`);

/** The numbers of the claims that a claim was split into; none where it was not split. */
export const partsOf = () =>
  sql<number[]>`array(select p.number from claims p where p.split_from_id = ${claims.id} order by p.number)`;

/** The claims that were merged into these, one after the other, each with the one of these that it ended in. */
export const mergedInto = (ids: SQL): SQL => sql`(with recursive gone(claim_id, now_id) as (
    select e.claim_id, e.into_id from claim_endings e where e.into_id = any(${ids})
    union all select e.claim_id, g.now_id from claim_endings e join gone g on e.into_id = g.claim_id)
  select g.claim_id, g.now_id, k.number, k.text from gone g join claims k on k.id = g.claim_id)`;

/** A claim that was merged into another one, which is now in its place. */
export type Merged = { claim_id: string; now_id: string; number: number; text: string };
