import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { patiently } from "@/db/reserve";
import type { DatabaseUrls } from "@/db/throwaway";
import { statusForNow } from "@/lib/kernel/database-failure";
import { sentenceOf } from "@/lib/kernel/described";
import { Failure } from "./failure";
import { migrateDatabase } from "./open-database";
import type { Say } from "./say";

/** Milliseconds: how long one try may take, and the pauses between them, the last of which stays. */
const oneTry = 10_000;
const pauses = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

/** Why the database cannot be reached now and may be later, in words; null when it answers. Refuses one that will not have us however long anybody waits. */
export const whyAway = async ({ ownerUrl }: Pick<DatabaseUrls, "ownerUrl">): Promise<string | null> => {
  const { host } = new URL(ownerUrl);
  const limits = { max: 1, connect_timeout: oneTry / 1_000 };
  const owner = postgres(ownerUrl, { ...limits, onnotice: () => undefined });
  try {
    await patiently(owner`select 1`, oneTry);
    return null;
  } catch (error) {
    if (statusForNow(error) === 503) return `${host}: ${sentenceOf(error)}`;
    throw refusedBy(host, error) ?? error;
  } finally {
    void owner.end({ timeout: 0 });
  }
};

/** Waits until the database answers, and says before each try why it did not. */
export const reachable = async (
  urls: Pick<DatabaseUrls, "ownerUrl">,
  first: string,
  say: Say,
): Promise<void> => {
  let [why, tries]: [string | null, number] = [first, 0];
  while (why !== null) {
    const pause = pauses[tries] ?? 30_000;
    say(`The database is away (${why}). It is tried again in ${pause / 1_000} s.`);
    await delay(pause);
    tries += 1;
    why = await whyAway(urls);
  }
  say("The database answers.");
};

/** Brings the database up to date; one that goes away meanwhile is waited for, and what was left is done then. */
export const migrateReached = async (urls: DatabaseUrls, say: Say): Promise<void> => {
  for (;;) {
    try {
      return await migrateDatabase(urls);
    } catch (error) {
      if (statusForNow(error) !== 503) throw error;
      await reachable(urls, sentenceOf(error), say);
    }
  }
};

/** Of PostgreSQL: no such role or a wrong password, a way in that is closed to us, no such database. */
const refusals = new Set(["28P01", "28000", "3D000"]);

const refusedBy = (host: string, error: unknown): Failure | null =>
  error instanceof postgres.PostgresError && refusals.has(error.code)
    ? new Failure(`The database at ${host} refuses what DATABASE_URL says: ${error.message}.`)
    : null;
