import type { ChildProcess } from "node:child_process";
import type { Worker } from "node:cluster";

/** Counts the web processes that have said that they serve, and tells each of them how many they are, and whether the desk is open. */
export const servingProcesses = (isOpen: boolean) => {
  let isDeskOpen = isOpen;
  const serving = new Set<Worker>();
  const waiting = new Map<() => void, number>();
  const changed = () => {
    for (const worker of serving)
      if (worker.isConnected()) worker.send({ serving: serving.size, isDeskOpen });
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
