import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";
import type { ObservableKind } from "./normal-forms";

type Asked = { kind: ObservableKind; value: string };
export type SeenBefore = Asked & {
  reference: string;
  title: string;
  /** What of that case has it. */
  as: "observable" | "exposure" | "evidence";
};

/** How many places are told at most. */
const most = 100;

/** In which other cases these were met, as an observable, the host of an exposure or the digest of a file; of what the actor does not see there is nothing. */
export const seenBefore = async (
  tx: Tx,
  asked: readonly Asked[],
  except: string | null = null,
): Promise<SeenBefore[]> => {
  if (asked.length === 0) return [];
  const these = JSON.stringify(asked.map(({ kind, value }) => ({ kind, value })));
  return tx.execute<SeenBefore>(sql`
    select distinct a.kind, a.value, c.reference, c.title, f.of as as
    from jsonb_to_recordset(${these}::text::jsonb) a(kind text, value text)
      cross join lateral (
        select o.case_id, 'observable' as of from observables o
          where md5(o.value) = md5(a.value) and o.value = a.value and o.kind = a.kind and o.dropped_at is null
        union all select e.case_id, 'exposure' from exposures e
          where a.kind in ('ipv4', 'ipv6', 'domain') and e.host = a.value and e.host not in ('', 'withheld')
        union all select i.case_id, 'evidence' from evidence_items i where a.kind = 'hash' and i.sha256 = a.value
      ) f
      join cases c on c.id = f.case_id
    where c.id is distinct from ${except}::uuid
    order by a.kind, a.value, c.reference, f.of limit ${most}`);
};
