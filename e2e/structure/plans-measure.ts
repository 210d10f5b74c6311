import postgres, { type Sql } from "postgres";
import { rightsDigest } from "@/db/rights/digest";
import { withDatabase } from "@/db/throwaway";
import type { Person } from "@/lib/kernel/actor";
import { as } from "@/lib/kernel/as";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { type Cost, costOf, type Sent } from "./plans-explain";
import { fillHold, type HoldReaders, middle } from "./plans-hold";
import { isPlannedForItsReader, type Read, type Walker } from "./plans-walk";

/** What each statement of a walk costs, by read, place and plan, after the reader where there are several: "member cases.listCases 0, statement 1, custom". */
export type Costs = ReadonlyMap<string, Cost>;
/** A filled hold: what its statements cost and how many rows its tables have. */
export type Measured = { costs: Costs; tables: Record<string, number> };

type Reads = readonly (readonly [name: string, read: Read])[];

/** Fills a database with so many cases, walks the reads as each reader, and explains every statement that the walk sent. */
export const measureHold = async (cases: number, reads: Reads): Promise<Measured> => {
  return withDatabase(`${process.env.RUNUT_OWNER_URL}`, databaseSetup(), async ({ ownerUrl, appUrl }) => {
    const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
    // Every row is sampled, so that two runs plan alike.
    await sql.unsafe("set default_statistics_target = 300");
    const readers = await fillHold(sql, cases);
    const tables = await sql<{ name: string; rows: number }[]>`
      select relname as name, reltuples::int as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`;
    await sql.end();
    const costs = await walk(appUrl, cases, readers, reads);
    return { costs, tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])) };
  });
};

const walk = async (appUrl: string, cases: number, readers: HoldReaders, reads: Reads): Promise<Costs> => {
  const costs = new Map<string, Cost>();
  for (const [reader, person] of Object.entries(readers) as [keyof HoldReaders, Person][]) {
    const own = await walkAs(appUrl, { person, n: middle(cases)[reader] }, reads);
    for (const [statement, cost] of own) costs.set(`${reader} ${statement}`, cost);
  }
  return costs;
};

/** What each statement costs that these reads send for a reader and a case: "cases.listCases 0, statement 1, custom". */
export const walkAs = async (appUrl: string, walker: Walker, reads: Reads): Promise<Costs> => {
  const costs = new Map<string, Cost>();
  const explaining = postgres(appUrl, { max: 1, fetch_types: false, onnotice: () => undefined });
  await whatIsSent(appUrl, walker, reads, async (name, statements) => {
    const plans = isPlannedForItsReader(name) ? (["custom"] as const) : (["custom", "generic"] as const);
    await explaining.begin("read only", async (tx) => {
      await tx`select runut.enter(${walker.person.id}, ${rightsDigest})`;
      for (const [place, statement] of statements.entries()) {
        for (const plan of plans) {
          costs.set(`${name}, statement ${place}, ${plan}`, await costOf(tx, statement, plan));
        }
      }
    });
  });
  await explaining.end();
  return costs;
};

/** Reads as a reader and hands on the statements that each read sends, without those of the kernel. */
export const whatIsSent = async (
  appUrl: string,
  walker: Walker,
  reads: Reads,
  use: (name: string, statements: readonly Sent[]) => Promise<void>,
): Promise<void> => {
  let sent: Sent[] = [];
  const keep = (_: number, text: string, values: unknown[]) => sent.push({ text, values: [...values] });
  const pool = postgres(appUrl, { max: 1, onnotice: () => undefined, debug: keep });
  const pools = globalThis as { runutPools?: { app?: Sql } };
  const others = pools.runutPools?.app;
  pools.runutPools ??= {};
  pools.runutPools.app = pool;
  for (const [name, read] of reads) {
    sent = [];
    await as(walker.person, (tx) => read(tx, walker), "read only");
    await use(
      name,
      sent.filter(({ text }) => !isOfTheKernel(text)),
    );
  }
  await pool.end();
  if (others) pools.runutPools.app = others;
  else delete pools.runutPools.app;
};

/** Begins, ends, enters, asks the database for its types, or whether it is there. */
export const isOfTheKernel = (text: string) =>
  /^\s*(begin|commit|rollback|set |select runut\.enter|select b\.oid|select 1$)/.test(text);
