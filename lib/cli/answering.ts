import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { Failure } from "./failure";

/** Waits until the web process says that all is up; of the worker only when one is expected. Refuses when the process ends first. */
export const answering = async (url: string, child: ChildProcess, withWorker: boolean) => {
  for (const end = Date.now() + 120_000; Date.now() < end; await delay(50)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    const states = await ask(url);
    if (
      states &&
      !Object.entries(states).some(([part, state]) => state === "down" && (withWorker || part !== "worker"))
    ) {
      return;
    }
  }
  throw new Failure("The web process did not come up; what it said stands above.");
};

const ask = async (url: string): Promise<Record<string, string> | null> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    return (await response.json()) as Record<string, string>;
  } catch {
    return null;
  }
};
