import type { ChildProcess } from "node:child_process";
import { gone, howEnded, type Identity, identify, signalTo } from "@/db/process-identity";
import { comebacks } from "./comebacks";
import { isEndingNow } from "./ending";

export type KeptProcess = {
  self: () => Identity;
  /** From now on it comes back when it ends by itself. */
  keep: () => void;
  /** How it ended, when it does not come back. */
  ended: Promise<string>;
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

/** A child process that is started anew when it ends by itself, with a limit on how often; before it was ever up only when it was killed or told to go, and not when it failed. It is stopped by SIGTERM, and by force after eight seconds. */
export const keptProcess = ({ name, start, note, comesBack = comebacks() }: Part): KeptProcess => {
  let [isKept, isStopping] = [false, false];
  let self: Identity;
  let timer: NodeJS.Timeout | undefined;
  const ended = new Promise<string>((resolve) => {
    const begin = () => {
      const child = start();
      self = identify(child.pid ?? 0);
      const forget = note(self);
      const over = (how: string, hasFailed: boolean) => {
        forget();
        const wait = (isKept || !hasFailed) && !isStopping && !isEndingNow() ? comesBack() : null;
        if (wait === null) return resolve(how);
        console.error(`${name} ended by itself (${how}) and is started again.`);
        timer = setTimeout(begin, wait);
      };
      child.once("exit", (code, signal) => over(howEnded(code, signal), Boolean(code)));
      // Of one that could not be started nothing else is heard.
      child.on("error", ({ message }) => child.pid === undefined && over(message, true));
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
  if (!signalTo(self, "SIGTERM") || (await gone(self, 8_000))) return;
  signalTo(self, "SIGKILL");
  await gone(self, 5_000);
};
