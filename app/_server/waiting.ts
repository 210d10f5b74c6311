import { setImmediate as nextTurn } from "node:timers/promises";
import { cache } from "react";
import { countWaiting } from "@/lib/allegations/queries";
import type { Person } from "@/lib/kernel/actor";
import { as, type Tx } from "@/lib/kernel/as";
import { countUnread } from "@/lib/notices/queries";

/** How much waits in the rooms that say so. */
export type Waiting = { allegations: number; notices: number };

/** What a request knows of its counts: whether the frame of its page shows them, and whoever counts. */
export type Counting = { isShown: boolean; counts: Promise<Waiting> | null };

/** Of this request; outside a page a new one each time, which nobody shows. */
const ofRequest = cache((): Counting => ({ isShown: false, counts: null }));

/** Says that the frame of this page shows the counts; before anything is awaited, so that what the page reads is asked later. */
export const showWaiting = (): void => {
  ofRequest().isShown = true;
};

/** Reads, and counts in the same transaction what waits, when the page shows that and nobody counts yet: a transaction of its own would cost more than the counting. */
export const readCounting = async <T>(
  person: Person,
  fn: (tx: Tx) => Promise<T>,
  counting = ofRequest(),
): Promise<T> => {
  if (!counting.isShown || counting.counts) return as(person, fn, "read only");
  let [tell, fail]: [(counts: Promise<Waiting>) => void, (error: unknown) => void] = [ignore, ignore];
  counting.counts = new Promise((resolve, reject) => {
    [tell, fail] = [resolve, reject];
  });
  counting.counts.catch(ignore);
  const both = async (tx: Tx) => {
    const read = fn(tx);
    const counts = count(tx);
    tell(counts);
    // The transaction stays open until all its statements have answered.
    return read.finally(() => counts.catch(ignore));
  };
  return as(person, both, "read only").catch((error) => {
    fail(error);
    throw error;
  });
};

/** What waits for somebody, from the transaction in which their page reads; from one of its own where the page reads nothing, or failed. */
export const waitingFor = async (person: Person, counting = ofRequest()): Promise<Waiting> => {
  // The page is drawn beside its frame and begins to read in the same turn.
  await nextTurn();
  const own = () => as(person, count, "read only");
  return counting.counts ? counting.counts.catch(own) : own();
};

const count = async (tx: Tx): Promise<Waiting> => {
  const [allegations, notices] = await Promise.all([countWaiting(tx), countUnread(tx)]);
  return { allegations, notices };
};

const ignore = () => undefined;
