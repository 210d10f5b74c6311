import { setTimeout as delay } from "node:timers/promises";
import { Failure } from "./failure";

type Expected = { whole: () => Promise<void>; ended: Promise<unknown>; withWorker: boolean };

/** Waits until all web processes serve and say that all is up; of the worker only when one is expected. Refuses when one ends first, or after two minutes. */
export const answering = async (url: string, { whole, ended, withWorker }: Expected): Promise<void> => {
  const over = new AbortController();
  const isUp = async () => {
    await whole();
    while (!over.signal.aborted) {
      if (isWell(await ask(url), withWorker)) return true;
      await delay(50);
    }
    return false;
  };
  const late = delay(120_000, false, { signal: over.signal }).catch(() => false);
  const isAnswered = await Promise.race([isUp(), ended.then(() => false), late]);
  over.abort();
  if (!isAnswered) throw new Failure("The web process did not come up; what it said stands above.");
};

const isWell = (states: Record<string, unknown> | null, withWorker: boolean): boolean =>
  states !== null &&
  Object.entries(states).every(([part, state]) => state !== "down" || (part === "worker" && !withWorker));

const ask = async (url: string): Promise<Record<string, unknown> | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    return (await response.json()) as Record<string, unknown>;
  } catch {
    return null;
  }
};
