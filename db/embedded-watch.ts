import { spawn } from "node:child_process";
import { Socket } from "node:net";

/** Stops the server ("fast") once this process is gone, however it went: a shell of its own waits for the end of a pipe that only we hold open. Returns what ends the watch, for when the server itself is gone. */
export const stopWithUs = (pid: number): (() => void) => {
  if (process.platform === "win32") return () => undefined;
  const watch = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$0"', String(pid)], {
    // Ctrl-C reaches only the launcher, which stops the server itself.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  // Without a shell the next start stops what is left behind, as ever.
  watch.once("error", () => undefined);
  watch.stdin.on("error", () => undefined);
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
  return () => watch.kill("SIGKILL");
};
