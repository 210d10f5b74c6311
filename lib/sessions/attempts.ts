import { createHmac, randomUUID } from "node:crypto";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { signInAttempts } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { Refusal } from "@/lib/kernel/refusal";
import { secret } from "@/lib/kernel/secrets";

/** How many attempts may fail within the window before the next one has to wait; of `verify`, a text that anybody has checked, and `subscribe`, an address that anybody gives, and `calendar`, a calendar that a program reads, every attempt counts. */
export const failuresAllowed = {
  account: 5,
  address: 30,
  device: 5,
  renewal: 5,
  verify: 60,
  subscribe: 10,
  calendar_address: 30,
  calendar: 60,
} as const;
export const windowMinutes = 15;

type Kind = keyof typeof failuresAllowed;
/** What an attempt is counted under. */
export type Counter = { kind: Kind; value: string };

/** A counted attempt, with the limit that it reaches if it fails. */
export type Counted = { ids: readonly string[]; reaches: Kind | null };

/** Under what a sign-in is counted: a known device of the account under itself, and every other under the account that all of them share, and under its address. */
export const countersOf = (
  account: string,
  address: string | null,
  knownDevice: string | null,
): Counter[] => {
  if (knownDevice !== null) return [{ kind: "device", value: `${knownDevice}\n${account}` }];
  const counters: Counter[] = [{ kind: "account", value: account }];
  return address === null ? counters : [...counters, { kind: "address", value: address }];
};

/** Counts an attempt before it is tried. Attempts under one counter wait for one another, so that a burst is counted too. Refuses while too many have failed under one of them. */
export const countAttempt = (counters: readonly Counter[], at: Date): Promise<Counted> =>
  as(job("sign-in"), async (tx) => {
    const keys = counters.map(({ kind, value }) => ({ kind, key: digest(kind, value) }));
    let reaches: Kind | null = null;
    for (const { kind, key } of keys) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
      const failed = await recentFailures(tx, key, at);
      const oldest = failed[failuresAllowed[kind] - 1];
      if (oldest) throw tooMany(new Date(oldest.getTime() + windowMinutes * 60_000), at);
      if (failed.length === failuresAllowed[kind] - 1) reaches ??= kind;
    }
    const rows = keys.map(({ key }) => ({ id: randomUUID(), key, at }));
    await tx.insert(signInAttempts).values(rows);
    return { ids: rows.map((row) => row.id), reaches };
  });

const tooMany = (until: Date, at: Date) =>
  new Refusal(
    "unauthenticated",
    "session.too_many",
    {},
    { minutes: Math.ceil((until.getTime() - at.getTime()) / 60_000) },
  );

/** Takes back what was counted, as the attempt succeeded. */
export const forgetAttempt = (tx: Tx, counted: readonly string[]): Promise<unknown> =>
  tx.delete(signInAttempts).where(inArray(signInAttempts.id, [...counted]));

/** The times of the key's attempts within the window, newest first, no more than any limit needs. */
const recentFailures = async (tx: Tx, key: string, at: Date): Promise<Date[]> => {
  const since = new Date(at.getTime() - windowMinutes * 60_000);
  const rows = await tx
    .select({ at: signInAttempts.at })
    .from(signInAttempts)
    .where(and(eq(signInAttempts.key, key), gt(signInAttempts.at, since)))
    .orderBy(desc(signInAttempts.at))
    .limit(Math.max(...Object.values(failuresAllowed)));
  return rows.map((row) => row.at);
};

const digest = (kind: Kind, value: string) =>
  createHmac("sha256", secret("throttle")).update(`${kind}\n${value}`).digest("base64url");
