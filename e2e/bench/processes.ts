import { readFileSync } from "node:fs";

/** User and system time of these processes together, in milliseconds; not a number where there is no /proc. */
export const cpuMs = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const fields = read(`/proc/${pid}/stat`).split(") ")[1]?.split(" ") ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) * 10;
  }, 0);

/** What a process has in memory now (`VmRSS`), or the most it ever had (`VmHWM`), in MB; not a number where there is no /proc. */
export const megabytes = (pid: number, field: "VmRSS" | "VmHWM"): number => {
  const [, kilobytes] = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(read(`/proc/${pid}/status`)) ?? [];
  return (Number(kilobytes) * 1024) / 1e6;
};

/** The processes that a process has started and that still run. */
export const childrenOf = (pid: number): number[] =>
  read(`/proc/${pid}/task/${pid}/children`).trim().split(" ").filter(Boolean).map(Number);

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};
