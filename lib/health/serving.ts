/** Kept on the process, because a bundler may load this module more than once. */
const kept = globalThis as { runutServing?: number };

/** Says to the launcher that this process serves, and hears from it how many do; ends when the launcher is gone. */
export const joinServing = (): void => {
  if (!process.send) return;
  process.on("message", (message) => {
    if (isCount(message)) kept.runutServing = message.serving;
  });
  process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.send("serving");
};

/** How many web processes serve, this one included. */
export const servingNow = (): number => kept.runutServing ?? 1;

const isCount = (message: unknown): message is { serving: number } =>
  typeof message === "object" && message !== null && "serving" in message;
