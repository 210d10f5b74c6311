import { sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import { namedById } from "@/lib/audit/read-subjects";
import type { Tx } from "@/lib/kernel/as";

/** What hangs on an exposure is called by it. */
const ofExposure = {
  exposure_report: sql`exposure_reports`,
  exposure_step: sql`exposure_steps`,
  exposure_count: sql`exposure_data`,
} as const;
const hangsOnExposure = (kind: AmendedKind): kind is keyof typeof ofExposure => kind in ofExposure;

/** What a record that is amended is called; the exposure where it hangs on one. */
export const recordNamed = async (tx: Tx, kind: AmendedKind, id: string) => {
  if (!hangsOnExposure(kind)) return { kind, named: await namedById(tx, kind, id) };
  const [its] = await tx.execute<{ id: string }>(
    sql`select r.exposure_id as id from ${ofExposure[kind]} r where r.id = ${id}::uuid`,
  );
  return { kind: "exposure" as const, named: its ? await namedById(tx, "exposure", its.id) : null };
};
