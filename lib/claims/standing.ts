import { type SQL, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";

/** That a claim was neither merged nor split. `offset 0` has it asked of the claims of a page alone, and not answered beforehand for all. */
export const isStanding = (): SQL =>
  sql`not exists (select 1 from claim_endings e where e.claim_id = ${claims.id} offset 0)`;

/** That a claim stands, or was split when something was found of the whole, or of a claim that was merged into it: that is a finding on none of its parts. */
export const standsOrWasFound = (): SQL =>
  sql`not exists (select 1 from claim_endings e where e.claim_id = ${claims.id} and (e.into_id is not null
    or not exists (select 1 from claim_endings m where m.into_id = e.claim_id offset 0)
      and not exists (select 1 from findings f where f.claim_id = e.claim_id offset 0)) offset 0)`;

/** That a claim stands, or was split: what parties said of the whole, nobody said of a part. */
export const standsOrWasSplit = (): SQL =>
  sql`not exists (select 1 from claim_endings e where e.claim_id = ${claims.id} and e.into_id is not null offset 0)`;

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
