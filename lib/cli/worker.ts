import type { Command } from "commander";
import { atEnd, endOnSignal } from "./ending";
import { Failure } from "./failure";

export const worker = (program: Command) =>
  program
    .command("worker")
    .description(
      "run jobs in a process of their own, beside processes started with `runut start --no-worker`",
    )
    .action(async () => {
      const isBesideWeb = process.env.RUNUT_WORKER_URL !== undefined;
      if (!isBesideWeb) await enterDatabase();
      const { checkLinks } = await import("./check-links");
      const { checkMail } = await import("./check-mail");
      const { checkWitnesses } = await import("./check-witnesses");
      checkLinks();
      checkWitnesses();
      checkMail();
      endOnSignal(0, "Stopping...");
      const { speakPlainly } = await import("@/lib/kernel/described");
      speakPlainly();
      const { closePools } = await import("@/db/connect");
      const { startWorker } = await import("@/lib/jobs/run");
      atEnd(closePools);
      atEnd(startWorker().stop);
      if (!isBesideWeb) console.log("Running jobs. Ctrl-C stops it.");
      await new Promise(() => undefined);
    });

/** The database of a launcher that runs on this home, or the one that `DATABASE_URL` names. */
const enterDatabase = async () => {
  const { enter, externalDatabase, runningDatabase } = await import("./open-database");
  const urls = externalDatabase() ?? runningDatabase();
  if (!urls)
    throw new Failure("Runut does not run on this home, and DATABASE_URL is not set. Start Runut first.");
  enter(urls);
};
