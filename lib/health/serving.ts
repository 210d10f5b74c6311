/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutServing?: number; runutDeskOpen?: boolean };

/** Says to the launcher that this process serves, and hears from it how many do and whether the desk is open; ends when the launcher is gone. */
export const joinServing = (): void => {
  if (!process.send) return;
  process.on("message", (message) => {
    if (!isCount(message)) return;
    kept.runutServing = message.serving;
    kept.runutDeskOpen = message.isDeskOpen;
  });
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.send("serving");
};

/** How many web processes serve, this one included. */
export const servingNow = (): number => kept.runutServing ?? 1;

/** Whether anything but public pages is served: not until a database that was away at the start is reached and up to date. */
export const isDeskOpen = (): boolean => kept.runutDeskOpen ?? process.env.RUNUT_DESK !== "closed";

const isCount = (message: unknown): message is { serving: number; isDeskOpen: boolean } =>
  typeof message === "object" && message !== null && "serving" in message;
