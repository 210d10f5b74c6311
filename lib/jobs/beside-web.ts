import { startWorker } from "./run";

/** Runs jobs inside the web process, unless `RUNUT_WORKER` is off, and leaves in order when the launcher says so or is gone. */
export const runBesideWeb = (): void => {
  const worker = process.env.RUNUT_WORKER === "off" ? null : startWorker();
  if (!process.connected) return;
  let leaving = false;
  const leave = async () => {
    if (leaving) return;
    leaving = true;
    await worker?.stop();
    process.kill(process.pid, "SIGTERM");
  };
  process.on("message", (message) => message === "stop" && void leave());
  process.once("disconnect", leave);
};
