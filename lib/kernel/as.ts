import { randomUUID } from "node:crypto";
import type { SQL } from "drizzle-orm";
import { drizzle, PostgresJsDatabase, PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Row, Sql } from "postgres";
import { appPool, publicPool } from "@/db/connect";
import { hold } from "@/db/held";
import { patiently, reserve } from "@/db/reserve";
import { rightsDigest } from "@/db/rights/digest";
import { unlessSilent } from "@/db/silence";
import { cancelWhenLeft, readerLeft } from "./abandoned";
import type { Actor } from "./actor";
import { refusedForNow, refusedValue, withoutValues } from "./database-failure";
import { noteForNow } from "./for-now";
import { conflict, Refusal, unauthenticated } from "./refusal";
import { StatementDialect } from "./statement-dialect";

export type Tx = PostgresJsDatabase<Record<string, never>>;
export type Mode = "read write" | "read only";

/** A statement ready to send, as drizzle's `toSQL()` makes it. */
export type Statement = { sql: string; params: unknown[] };
/** What a transaction gives back, and the statements that leave together with its commit. */
export type Flight<T> = { result: T; last: readonly Statement[] };

/** Runs `fn` in one transaction as the actor, under row-level security. Refuses an unknown or deactivated actor (unauthenticated). What a person reads for a request ends when whoever sent it is gone, and what anybody does when the database has fallen silent. */
export const as = <T>(actor: Actor, fn: (tx: Tx) => Promise<T>, mode: Mode = "read write"): Promise<T> =>
  fly(actor, async (tx) => ({ result: await fn(tx), last: [] }), mode);

/** Like `as`; the last statements are sent with the commit in one flight, and a failure of one of them undoes all. A value that the database cannot hold is refused (invalid), and no other failure of it carries values on. */
export const fly = <T>(
  actor: Actor,
  fn: (tx: Tx) => Promise<Flight<T>>,
  mode: Mode = "read write",
): Promise<T> => {
  const givenUp = new AbortController();
  const flown = flight(actor, fn, mode, givenUp.signal);
  const longest = patience[limitOf(actor, mode) ?? "reader"];
  // Nobody is left hanging with a database that hangs. What has not yet been committed never is.
  return unlessSilent(longest ? patiently(flown, longest) : flown).catch((error) => {
    givenUp.abort();
    throw error instanceof Refusal ? error : failed(error);
  });
};

const flight = async <T>(
  actor: Actor,
  fn: (tx: Tx) => Promise<Flight<T>>,
  mode: Mode,
  givenUp: AbortSignal,
): Promise<T> => {
  const pool = isPublic(actor) ? publicPool() : appPool();
  const left = mode === "read only" && actor.kind === "person" ? readerLeft() : undefined;
  const { connection, begin, lost, letGo } = hold(await reserve(pool).catch(failedToEnter));
  let committed = false;
  let settled: (() => Promise<unknown>) | undefined;
  const work = async (): Promise<T> => {
    left?.throwIfAborted();
    const begun = begin(beginning(actor, mode));
    settled = left && cancelWhenLeft(left, begun);
    const event = randomUUID();
    const entered = enter(connection, actor, event).catch(refuseEntry);
    begun.catch(ignore);
    entered.catch(ignore);
    const { result, last } = await fn(open(connection, pool.options, mode, event)).finally(() => entered);
    givenUp.throwIfAborted();
    // Handed to the connection here and now: drizzle would hand them over later, behind the commit.
    const sent = last.map(({ sql, params }) =>
      connection.unsafe(sql, params as never[], { prepare: true }).execute(),
    );
    for (const write of sent) write.catch(ignore);
    const commit = connection.unsafe("commit").execute();
    await Promise.all(sent);
    await commit;
    committed = true;
    return result;
  };
  try {
    return await Promise.race([work(), lost]);
  } catch (error) {
    throw refusedValue(error) ?? failed(error);
  } finally {
    await settled?.();
    await letGo(committed);
  }
};

/** The id of the event that a transaction leaves in the log; the rows that it writes are kept under it. */
export const eventOf = (tx: Tx): string => openedAs(tx).event;

/** The rows of a query that finds what it reads by id, under a plan that was made once for every actor. The setting and the query leave in one go: no other statement of the transaction runs under it. */
export const plannedOnce = async <R extends Row>(tx: Tx, query: SQL): Promise<R[]> => {
  const { connection, mode } = openedAs(tx);
  const { sql, params } = dialect.sqlToQuery(query);
  const set = (to: string) => connection.unsafe(`set local plan_cache_mode = ${to}`).execute();
  const before = set("force_generic_plan");
  const rows = connection.unsafe<R[]>(sql, params as never[], { prepare: true }).execute();
  const after = set(plans[mode]);
  const [, found] = await Promise.all([before, rows, after]);
  return [...found];
};

/** Lists are planned for each reader anew; an act finds its rows by id, and planning those anew took longer than running them. */
const plans = { "read only": "force_custom_plan", "read write": "auto" } as const satisfies Record<
  Mode,
  string
>;

const beginning = (actor: Actor, mode: Mode): string => {
  const limit = limitOf(actor, mode);
  const limited = limit ? `; set local statement_timeout = '${limit}'` : "";
  const planned = mode === "read write" ? `; set local plan_cache_mode = ${plans[mode]}` : "";
  return `begin ${mode}${planned}${limited}`;
};

/** How long one statement may take: of a reader what its connection says, which is null here; of an act a minute; of a job, whom nobody waits for, ten. */
const limitOf = (actor: Actor, mode: Mode): "1min" | "10min" | null => {
  if (isPublic(actor)) return null;
  if (actor.kind === "job") return "10min";
  return mode === "read write" ? "1min" : null;
};

/** How many milliseconds somebody waits for a whole transaction; a job as long as the database answers. */
const patience = { reader: 20_000, "1min": 120_000, "10min": null } as const;

const isPublic = (actor: Actor): boolean => actor.kind === "job" && actor.name === "public";

const transactions = new WeakMap<Tx, { connection: Sql; mode: Mode; event: string }>();
const openedAs = (tx: Tx) => {
  const opened = transactions.get(tx);
  if (!opened) throw new Error("This is no transaction that `as` opened.");
  return opened;
};
/** One for all transactions, since it remembers how each column is spelled. */
const dialect = new StatementDialect({ casing: "snake_case" });
const readsTimesAsText = new WeakSet<Sql["options"]>();

const ignore = () => undefined;

/** What reaches whoever asked for something that the database cannot do now: a refusal, and a status for the answer if it ends in a failure. */
const failed = (error: unknown): unknown => {
  noteForNow(error);
  return refusedForNow(error) ?? withoutValues(error);
};
const failedToEnter = (error: unknown): never => {
  throw failed(error);
};

/** "No such row": the actor is unknown or deactivated. "RU001": the database was brought up to date by a newer Runut. */
const refuseEntry = (error: { code?: string }): never => {
  if (error.code === "P0002") throw unauthenticated();
  throw error.code === "RU001" ? conflict("older_than_rights") : error;
};

const enter = (connection: Sql, actor: Actor, event: string) => {
  const said = [rightsDigest, event];
  const [entry, values] =
    actor.kind === "person"
      ? (["enter($1, $2, $3, $4)", [actor.id, ...said, actor.standsFor?.deputyId ?? null]] as const)
      : (["enter_job($1, $2, $3)", [actor.name, ...said]] as const);
  return connection.unsafe(`select runut.${entry}`, [...values], { prepare: true }).execute();
};

/** Drizzle over one reserved connection; its statements are named, which spares a round trip each. */
const open = (connection: Sql, options: Sql["options"], mode: Mode, event: string): Tx => {
  const named = new Proxy(Object.assign(connection, { options }), {
    get: (target, property) =>
      property === "unsafe"
        ? (text: string, parameters: never[], given: object) =>
            target.unsafe(text, parameters, { ...given, prepare: true })
        : Reflect.get(target, property),
  });
  if (!readsTimesAsText.has(options)) {
    // Tells the pool, once, to leave times to drizzle.
    drizzle(named);
    readsTimesAsText.add(options);
  }
  const session = new PostgresJsSession(named, dialect, undefined);
  const tx: Tx = new PostgresJsDatabase(dialect, session, undefined);
  transactions.set(tx, { connection, mode, event });
  return tx;
};
