import { createHmac, randomUUID } from "node:crypto";
import { and, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { signInAttempts } from "@/db/schema/people";
import { job } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { secret } from "@/lib/kernel/secrets";

/** How many sign-ins may fail within the window before the next one has to wait. */
export const failuresAllowed = { account: 5, address: 30 } as const;
export const windowMinutes = 15;

type Kind = keyof typeof failuresAllowed;

/** A counted attempt, with the limit that it reaches if it fails; or until when nothing is tried. */
export type Attempt = { counted: readonly string[]; reaches: Kind | null } | { waitUntil: Date };

/** Counts an attempt before it is tried, by account and by address. Attempts on one key wait for one another, so that a burst is counted too. */
export const countAttempt = (account: string, address: string | null, at: Date): Promise<Attempt> =>
  as(job("sign-in"), async (tx) => {
    const kinds: Kind[] = address === null ? ["account"] : ["account", "address"];
    const keys = kinds.map((kind) => ({
      kind,
      key: digest(kind, kind === "account" ? account : `${address}`),
    }));
    let reaches: Kind | null = null;
    for (const { kind, key } of keys) {
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
      const failed = await recentFailures(tx, key, at);
      const oldest = failed[failuresAllowed[kind] - 1];
      if (oldest) return { waitUntil: new Date(oldest.getTime() + windowMinutes * 60_000) };
      if (failed.length === failuresAllowed[kind] - 1) reaches ??= kind;
    }
    const rows = keys.map(({ key }) => ({ id: randomUUID(), key, at }));
    await tx.insert(signInAttempts).values(rows);
    return { counted: rows.map((row) => row.id), reaches };
  });

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
