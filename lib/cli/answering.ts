import { setTimeout as delay } from "node:timers/promises";
import { Failure } from "./failure";

type Expected = { whole: () => Promise<void>; ended: Promise<unknown>; withWorker: boolean };

/** Waits until all web processes serve and say that all is up; of the worker only when one is expected. Refuses when one ends first, or after two minutes, and says what was missing then. */
export const answering = async (url: string, { whole, ended, withWorker }: Expected): Promise<void> => {
  const over = new AbortController();
  let heard = "It did not say that it serves";
  const isUp = async () => {
    await whole();
    heard = "It said that it serves";
    while (!over.signal.aborted) {
      const states = await ask(url);
      const down = states && partsDown(states, withWorker);
      if (down?.length === 0) return true;
      heard = down ? `Down: ${down.join(", ")}` : "It did not answer";
      await delay(50);
    }
    return false;
  };
  const late = delay(120_000, false, { signal: over.signal }).catch(() => false);
  const isAnswered = await Promise.race([isUp(), ended.then(() => false), late]);
  over.abort();
  if (!isAnswered) throw new Failure(`The web process did not come up. ${heard}; what it said stands above.`);
};

const partsDown = (states: Record<string, unknown>, withWorker: boolean): string[] =>
  Object.entries(states).flatMap(([part, state]) =>
    state === "down" && (part !== "worker" || withWorker) ? [part] : [],
  );

const ask = async (url: string): Promise<Record<string, unknown> | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    return (await response.json()) as Record<string, unknown>;
  } catch {
    return null;
  }
};
