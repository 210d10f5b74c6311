import { sql } from "drizzle-orm";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";

/** What is new to somebody in a case since they last looked, as far as they may see it; `since` is null when they never looked. */
export type News = {
  caseId: string;
  since: string | null;
  closed: boolean;
  reopened: boolean;
  published: number;
  asked: number;
  advised: number;
  findings: number;
  police: number;
  events: number;
};

/** So many of a kind are counted; the line says "several" no better beyond. */
const counted = 99;

/** What is new in these cases, by case. Counted under the reader's row-level security: a draft, or what was not given to them, is no news. */
export const newsOf = async (
  tx: Tx,
  { organisationId }: Person,
  caseIds: readonly string[],
): Promise<Map<string, News>> => {
  if (caseIds.length === 0) return new Map();
  const since = sql`coalesce(l.looked_at, '-infinity')`;
  const many = (rows: ReturnType<typeof sql>) =>
    sql`(select count(*)::int from (select ${rows} limit ${counted}) its)`;
  const rows = await tx.execute<News>(sql`
    select c.id as "caseId", l.looked_at::text as since,
      exists (select from closures x where x.case_id = c.id and x.signed_at > ${since} and x.reopened_at is null) as closed,
      exists (select from closures x where x.case_id = c.id and x.reopened_at > ${since}) as reopened,
      ${many(sql`from publications p where p.case_id = c.id and p.translation_id is null and p.published_at > ${since}`)} as published,
      ${many(sql`from position_requests q where q.case_id = c.id and q.party_id = ${organisationId} and q.asked_at > ${since}`)} as asked,
      ${many(sql`from recommendations v where v.case_id = c.id and v.owner_id = ${organisationId} and v.made_at > ${since}`)} as advised,
      ${many(sql`from findings f where f.case_id = c.id and f.made_at > ${since}`)} as findings,
      ${many(sql`from referrals r join referral_events v on v.referral_id = r.id where r.case_id = c.id and v.written_at > ${since}`)} as police,
      ${many(sql`from timeline_entries t where t.case_id = c.id and t.recorded_at > ${since}`)} as events
    from cases c left join case_looks l on l.case_id = c.id
    where c.id = any(${`{${caseIds.join(",")}}`}::uuid[])`);
  return new Map([...rows].map((row) => [row.caseId, row]));
};
