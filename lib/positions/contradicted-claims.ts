import { type SQL, sql } from "drizzle-orm";
import { claims } from "@/db/schema/allegations";
import { positionKinds } from "@/db/schema/vocabulary";
import { isStanding } from "@/lib/claims/standing";
import { contradicts } from "./contradictions";

const pairs = positionKinds.flatMap((one) =>
  positionKinds.filter((other) => contradicts(one, other)).map((other) => `${one} ${other}`),
);

/** Whether a claim of this case stands and is one on which the latest words of its parties stand against each other, now or at the end of a day of the world. A word without its day counts as said when it was entered. */
export const isContradicted = (caseId: string, on?: string): SQL => {
  const day = sql`coalesce(p.said_on, (p.entered_at at time zone 'Asia/Jakarta')::date)`;
  return sql`${isStanding()} and ${claims.id} = any(array(
    with recursive gone(claim_id, now_id) as (
      select e.claim_id, e.into_id from claim_endings e where e.case_id = ${caseId} and e.into_id is not null
        and not exists (select 1 from claim_endings later where later.claim_id = e.into_id)
      union all select e.claim_id, g.now_id from claim_endings e join gone g on e.into_id = g.claim_id),
    latest as materialized (
      select distinct on (1, coalesce(p.party_id, p.allegation_id)) coalesce(g.now_id, p.claim_id) as claim_id, p.position
      from positions p left join gone g on g.claim_id = p.claim_id where p.case_id = ${caseId} ${on === undefined ? sql`` : sql`and ${day} <= ${on}::date`}
      order by 1, coalesce(p.party_id, p.allegation_id), ${day} desc, p.entered_at desc)
    select a.claim_id from latest a join latest b on b.claim_id = a.claim_id
    where a.position || ' ' || b.position in ${pairs}))`;
};
