import { sql } from "drizzle-orm";
import type { AmendedKind } from "@/db/rights/amendable";
import type { Tx } from "@/lib/kernel/as";

export type Resting = { statements: number; referrals: number };

/** How many published statements and referrals rest on the words of these fields of a record. */
export const restingOn = async (
  tx: Tx,
  kind: AmendedKind,
  fields: readonly string[],
  recordId: string,
): Promise<Resting> => {
  const [found] = await tx.execute<Resting>(
    sql`select coalesce(max(r.statements), 0)::int as statements, coalesce(max(r.referrals), 0)::int as referrals
      from json_array_elements_text(${JSON.stringify(fields)}::text::json) f (field), lateral runut.resting_on(${kind}, f.field, ${recordId}::uuid) r`,
  );
  return { statements: found?.statements ?? 0, referrals: found?.referrals ?? 0 };
};
