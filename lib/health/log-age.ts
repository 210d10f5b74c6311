import { sql } from "drizzle-orm";
import { hasWitnesses } from "@/lib/audit/witnesses";
import { job } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";

/** `checkpoint`: how many seconds ago the newest checkpoint was signed, null when there is none. `witnesses`: `silent` when nobody has vouched for what was signed five minutes ago or since. */
export type LogAge = { checkpoint: number | null; witnesses: "up" | "silent" | "none" };

/** How far signing of the log and the witnesses of it have come. */
export const logAge = async (): Promise<LogAge> => {
  const [row] = await as(
    job("public"),
    (tx) => tx.execute<{ age: number | null; vouched: boolean }>(query),
    "read only",
  );
  const witnesses = hasWitnesses() ? (row?.vouched ? "up" : "silent") : "none";
  return { checkpoint: row?.age ?? null, witnesses };
};

const query = sql`
  with due as (
    select size from audit_checkpoints where made_at < now() - interval '5 minutes'
    order by size desc limit 1)
  select
    (select extract(epoch from now() - made_at)::int from audit_checkpoints order by size desc limit 1) as age,
    not exists (select from due)
      or exists (select from audit_cosignatures c, due where c.size >= due.size)
      or exists (select from audit_time_stamps t, due where t.size >= due.size) as vouched`;
