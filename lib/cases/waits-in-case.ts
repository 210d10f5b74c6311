import { type SQL, sql } from "drizzle-orm";
import { plannedOnce, type Tx } from "@/lib/kernel/as";

/** From here on the number is not counted on. */
export const countedWaits = 100;

/** So many of the newest records of a kind are looked through, so that a large case costs no more. */
const lookedThrough = 200;

const newest = (table: SQL, id: SQL) =>
  sql`(select * from ${table} its where its.case_id = ${id} order by its.number desc limit ${lookedThrough})`;

/** What waits in a case, by the page where it is worked on; nothing that the reader does not see. */
const waits = {
  findings: (id: SQL) => sql`select k.id from ${newest(sql`claims`, id)} k
    where (select 'finding' = any(runut.reads())) and not (select exists (select from findings f where f.claim_id = k.id))
      and not (select exists (select from claim_endings e where e.claim_id = k.id))`,
  positions: (id: SQL) =>
    sql`select q.id from position_requests q where q.case_id = ${id} and q.answered_at is null`,
  evidence: (id: SQL) =>
    sql`select i.id from ${newest(sql`evidence_items`, id)} i where i.offered_to_id is not null`,
  police: (id: SQL) =>
    sql`select r.id from ${newest(sql`referrals`, id)} r where r.state in ('sent', 'opened_by_police')`,
  statements: (id: SQL) =>
    sql`select s.id from ${newest(sql`statements`, id)} s where s.state in ('draft', 'in_review', 'approved', 'scheduled')`,
  tasks: (id: SQL) => sql`
    select t.id from (select its.id, its.assignee_id from tasks its where its.case_id = ${id} and its.ending is null
      order by its.set_at desc, its.id desc limit ${lookedThrough}) t where t.assignee_id = runut.actor()`,
  deadlines: (id: SQL) =>
    sql`select d.id from deadlines d where d.case_id = ${id} and (d.ending is not null) = false and d.due_at < now()`,
} as const satisfies Record<string, (id: SQL) => SQL>;

export type WaitsInCase = Record<keyof typeof waits, number>;

/** How many things wait on each page of a case: claims that stand without a finding, positions asked for, items offered, referrals that the police have not received, statements in work, the reader's own tasks, deadlines that have passed; at most `countedWaits` each, among the newest. */
export const waitsInCase = async (tx: Tx, caseId: string): Promise<WaitsInCase> => {
  const id = sql`${caseId}::uuid`;
  const counts = Object.entries(waits).map(
    ([where, rows]) =>
      sql`(select count(*)::int from (${rows(id)} limit ${countedWaits}) its) as ${sql.identifier(where)}`,
  );
  const [its] = await plannedOnce<WaitsInCase>(tx, sql`select ${sql.join(counts, sql`, `)}`);
  return its ?? { findings: 0, positions: 0, evidence: 0, police: 0, statements: 0, tasks: 0, deadlines: 0 };
};
