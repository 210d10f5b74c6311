import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that cannot be mistaken for a later one with the same number: its pid and when it began. */
export type Identity = { pid: number; began: string };

export const identify = (pid: number): Identity => ({ pid, began: beginning(pid) ?? "" });

/** Whether that very process still runs. */
export const isAlive = ({ pid, began }: Identity): boolean => exists(pid) && beginning(pid) === began;

/** Sends it a signal, and tells whether it still ran: one that has ended meanwhile is gone, and a later one with its number gets nothing. */
export const signalTo = (identity: Identity, signal: NodeJS.Signals): boolean => {
  if (!isAlive(identity)) return false;
  try {
    return process.kill(identity.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
    throw error;
  }
};

/** Waits until the process is gone, and tells whether it went in time. */
export const gone = async (identity: Identity, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (isAlive(identity)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
};

/** How a process ended, in a word: its code, or the signal that it died of. */
export const howEnded = (code: number | null, signal: NodeJS.Signals | null): string =>
  signal === null ? `${code}` : signal === "SIGKILL" ? "killed" : signal;

/** The command line of a process, or nothing when there is no such process. */
export const commandLine = (pid: number): string => {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** A zombie counts as gone once its last thread has let go of what it held. On Linux the beginning is in clock ticks since the machine started. */
const beginning = (pid: number): string | null => {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const [state, ...rest] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const threads = Number(rest[16]);
    return state === "X" || (state === "Z" && threads <= 1) ? null : (rest[18] ?? null);
  } catch {
    return process.platform === "win32" ? "" : null;
  }
};
