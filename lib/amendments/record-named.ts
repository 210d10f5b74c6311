import { sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { namedById } from "@/lib/audit/read-subjects";
import type { Tx } from "@/lib/kernel/as";

/** What hangs on another record is called by that: its kind, and where its id stands. */
const hangsOn = {
  exposure_report: { on: "exposure", as: sql`select r.exposure_id as id from exposure_reports r where r.id` },
  exposure_step: { on: "exposure", as: sql`select r.exposure_id as id from exposure_steps r where r.id` },
  exposure_count: { on: "exposure", as: sql`select r.exposure_id as id from exposure_data r where r.id` },
  exposure_score: { on: "exposure", as: sql`select r.exposure_id as id from exposure_scores r where r.id` },
  exposure_retest: { on: "exposure", as: sql`select r.exposure_id as id from exposure_retests r where r.id` },
  exposure_retest_result: {
    on: "exposure",
    as: sql`select t.exposure_id as id from exposure_retest_results r join exposure_retests t on t.id = r.retest_id where r.id`,
  },
  system_fact: { on: "system", as: sql`select r.system_id as id from system_facts r where r.id` },
} as const;
const hangs = (kind: AmendedKind): kind is keyof typeof hangsOn => kind in hangsOn;

/** What a record that is amended is called, and of which kind that name is; the record that it hangs on where it does. */
export const recordNamed = async (tx: Tx, kind: AmendedKind, id: string) => {
  if (!hangs(kind)) return { kind, named: await namedById(tx, kind, id) };
  const { on, as } = hangsOn[kind];
  const [its] = await tx.execute<{ id: string }>(sql`${as} = ${id}::uuid`);
  return { kind: on, named: its ? await namedById(tx, on, its.id) : null };
};
