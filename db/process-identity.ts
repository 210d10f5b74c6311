import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that cannot be mistaken for a later one with the same number: its pid and when it began. */
export type Identity = { pid: number; began: string };

export const identify = (pid: number): Identity => ({ pid, began: beginning(pid) ?? "" });

/** Whether that very process still runs. */
export const isAlive = ({ pid, began }: Identity): boolean => exists(pid) && beginning(pid) === began;

/** Waits until the process is gone, and tells whether it went in time. */
export const gone = async (identity: Identity, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (isAlive(identity)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return true;
};

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
