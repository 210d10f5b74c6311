import { setTimeout as delay } from "node:timers/promises";
import { Failure } from "./failure";

type Expected = { whole: () => Promise<void>; ended: Promise<string>; withWorker: boolean };

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
      if (down?.length === 0) return null;
      heard = down ? `Down: ${down.join(", ")}` : "It did not answer";
      await delay(50);
    }
    return null;
  };
  const late = delay(120_000, "It took two minutes", { signal: over.signal });
  const fell = ended.then((how) => `It ended (${how})`);
  const why = await Promise.race([isUp(), fell, late]).finally(() => over.abort());
  late.catch(() => undefined);
  if (why) throw new Failure(`The web process did not come up. ${why}. ${heard}; what it said stands above.`);
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
