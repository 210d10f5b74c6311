import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Calls `gone` once npm, which started us through a shell or not, is no more; a signal to npm ends only that shell. */
export const watchStarter = (gone) => {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  const above = isShell(parent) ? Number(ps("ppid", parent)) : parent;
  const timer = setInterval(() => {
    if (process.ppid === parent && isThere(above)) return;
    clearInterval(timer);
    gone();
  }, 150);
  timer.unref();
};

const isShell = (pid) => /^-?(\S*\/)?(sh|dash|ash|bash|zsh|ksh|busybox)$/.test(ps("comm", pid));

const ps = (field, pid) => {
  if (process.platform !== "linux") {
    return spawnSync("ps", ["-o", `${field}=`, "-p", String(pid)], { encoding: "utf8" }).stdout.trim();
  }
  const name = field === "comm" ? "Name" : "PPid";
  return new RegExp(`^${name}:\\s*(.*)$`, "m").exec(status(pid))?.[1] ?? "";
};

const status = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
};

const isThere = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
};
