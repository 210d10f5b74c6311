import { sql } from "drizzle-orm";
import { storedMoment } from "@/db/schema/stored-moment";
import type { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import type { Zone } from "@/lib/kernel/day";

/** When a statement goes out at a set time, or when the public was promised the next one. `isLate`: the promise runs and its time is over. */
export type StatementDate = {
  id: string;
  kind: "release" | "update";
  at: Date;
  zone: Zone;
  isOpen: boolean;
  isLate: boolean;
  reference: string;
  caseLabel: (typeof labels)[number];
  number: number;
  title: string;
  language: string;
  organisation: string | null;
};

/** So many are read at a time. */
export const mostDates = 200;

const releases = sql`select p.id, 'release' as kind, p.release_at as at, 'Asia/Jakarta' as zone, p.release_at > now() as open, false as late, p.statement_id
  from publications p where not exists (select 1 from release_stops r where r.publication_id = p.id)`;
const promises = sql`select d.id, 'update' as kind, d.due_at as at, d.zone, d.ending is null as open, d.ending is null and d.due_at < now() as late, d.promised_in as statement_id
  from deadlines d where d.promised_in is not null`;

const named = (dates: ReturnType<typeof sql>) => sql`
  with dates as materialized (${dates})
  select e.id, e.kind, e.at::text as at, e.zone, e.open as "isOpen", e.late as "isLate", c.reference, c.label as "caseLabel",
      s.number, s.title, s.language, o.short as organisation
    from dates e join statements s on s.id = e.statement_id join cases c on c.id = s.case_id
      left join organisations o on o.id = s.organisation_id
    order by e.at, e.id`;

const read = async (tx: Tx, dates: ReturnType<typeof sql>): Promise<StatementDate[]> => {
  const found = await tx.execute<Omit<StatementDate, "at"> & { at: string }>(named(dates));
  return [...found].map(({ at, ...date }) => ({ ...date, at: storedMoment(at) }));
};

/** The releases and promised updates between two moments that the reader sees, in order; at most two hundred of each. */
export const datesBetween = (tx: Tx, from: Date, until: Date): Promise<StatementDate[]> => {
  const [first, last] = [sql`${from.toISOString()}::timestamptz`, sql`${until.toISOString()}::timestamptz`];
  return read(
    tx,
    sql`(${releases} and p.release_at >= ${first} and p.release_at < ${last} order by p.release_at limit ${mostDates})
      union all (${promises} and d.due_at >= ${first} and d.due_at < ${last} order by d.due_at limit ${mostDates})`,
  );
};

/** The promised updates that the reader sees whose time is over, the longest late first; at most fifty. */
export const lateUpdates = (tx: Tx): Promise<StatementDate[]> =>
  read(tx, sql`${promises} and d.ending is null and d.due_at < now() order by d.due_at limit 50`);
