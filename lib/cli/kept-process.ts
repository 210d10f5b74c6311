import type { ChildProcess } from "node:child_process";
import { gone, type Identity, identify } from "@/db/process-identity";
import { comebacks } from "./comebacks";
import { isEndingNow } from "./ending";

export type KeptProcess = {
  self: () => Identity;
  /** From now on it comes back when it ends by itself. */
  keep: () => void;
  /** Its code, when it ended and does not come back. */
  ended: Promise<number | null>;
  stop: () => Promise<void>;
};
type Part = {
  /** What people call it, with a capital. */
  name: string;
  start: () => ChildProcess;
  /** Learns of each process that takes the part; returns what forgets it. */
  note: (self: Identity) => () => void;
  comesBack?: () => number | null;
};

/** A child process that is started anew when it ends by itself, with a limit on how often. It is stopped by SIGTERM, and by force after eight seconds. */
export const keptProcess = ({ name, start, note, comesBack = comebacks() }: Part): KeptProcess => {
  let [isKept, isStopping] = [false, false];
  let self: Identity;
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<number | null>((resolve) => {
    const begin = () => {
      const child = start();
      self = identify(child.pid ?? 0);
      const forget = note(self);
      const over = (code: number | null) => {
        forget();
        const wait = isKept && !isStopping && !isEndingNow() ? comesBack() : null;
        if (wait === null) return resolve(code);
        console.error(`${name} ended by itself (${code ?? "killed"}) and is started again.`);
        timer = setTimeout(begin, wait);
      };
      child.once("exit", over);
    };
    begin();
  });
  const stop = async () => {
    isStopping = true;
    clearTimeout(timer);
    await end(self);
  };
  const keep = () => {
    isKept = true;
  };
  return { self: () => self, keep, ended, stop };
};

const end = async (self: Identity) => {
  if (!signalled(self, "SIGTERM") || (await gone(self, 8_000))) return;
  signalled(self, "SIGKILL");
  await gone(self, 5_000);
};

const signalled = ({ pid }: Identity, signal: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
};
