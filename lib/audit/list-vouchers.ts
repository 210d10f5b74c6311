import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

/** Who vouched for the log, the size of the newest tree for which they did, and when by their own clock. */
export type Vouching = { kind: "cosigned" | "stamped"; by: string; size: number; at: Date };

/** Everybody who ever cosigned or stamped a checkpoint, with the newest of theirs; looks up one row of each, however many there are. */
export const listVouchers = async (tx: Tx): Promise<Vouching[]> => {
  const rows = await tx.execute<{ kind: Vouching["kind"]; by: string; size: string; at: string | Date }>(sql`
    with recursive
      witnesses (witness) as (
        select min(witness) from audit_cosignatures
        union all select (select min(c.witness) from audit_cosignatures c where c.witness > w.witness)
          from witnesses w where w.witness is not null),
      authorities (authority) as (
        select min(authority) from audit_time_stamps
        union all select (select min(s.authority) from audit_time_stamps s where s.authority > a.authority)
          from authorities a where a.authority is not null)
    select 'cosigned' as kind, w.witness as by, l.size, l.at from witnesses w cross join lateral (
      select size, signed_at as at from audit_cosignatures c where c.witness = w.witness order by size desc limit 1) l
      where w.witness is not null
    union all
    select 'stamped', l.signer, l.size, l.at from authorities a cross join lateral (
      select signer, size, stamped_at as at from audit_time_stamps s where s.authority = a.authority order by size desc limit 1) l
      where a.authority is not null
    order by kind, by`);
  return rows.map(({ kind, by, size, at }) => ({
    kind,
    by: kind === "cosigned" ? (by.split("+")[0] ?? by) : nameIn(by),
    size: Number(size),
    at: new Date(at),
  }));
};

/** The common name in the subject of a certificate, one part a line; all of it when there is none. */
const nameIn = (subject: string): string => /^CN=(.+)$/m.exec(subject)?.[1] ?? subject.replaceAll("\n", ", ");
