import type { ChildProcess } from "node:child_process";
import type { Worker } from "node:cluster";

/** Counts the web processes that have said that they serve, and tells each of them how many they are, and whether the desk is open. */
export const servingProcesses = (isOpen: boolean) => {
  let isDeskOpen = isOpen;
  const serving = new Set<Worker>();
  const waiting = new Map<() => void, number>();
  const changed = () => {
    for (const worker of serving) worker.send({ serving: serving.size, isDeskOpen });
    for (const [go, count] of waiting) {
      if (serving.size < count) continue;
      waiting.delete(go);
      go();
    }
  };
  return {
    join: (worker: Worker): ChildProcess => {
      worker.on("message", (message) => {
        if (message !== "serving") return;
        serving.add(worker);
        changed();
      });
      // What is said to one that died before its end was heard of is lost, and no failure of the launcher's.
      worker.on("error", () => undefined);
      worker.process.once("exit", () => {
        if (serving.delete(worker)) changed();
      });
      return worker.process;
    },
    isOpen: () => isDeskOpen,
    open: () => {
      isDeskOpen = true;
      changed();
    },
    /** Waits until so many serve. */
    reach: (count: number): Promise<void> =>
      new Promise((resolve) => {
        waiting.set(resolve, count);
        changed();
      }),
  };
};
