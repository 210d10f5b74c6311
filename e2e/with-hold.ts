import { closePools } from "@/db/connect";
import { startEmbedded } from "@/db/embedded";
import { type DatabaseUrls, withDatabase } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { secret } from "@/lib/kernel/secrets";
import { fill } from "./bench/fill";
import type { HoldReaders } from "./structure/plans-hold";
import { temporaryHome } from "./temporary-home";

type Hold = { urls: DatabaseUrls; people: HoldReaders; home: string };

/** Runs with a database of its own that holds so many cases and everything else in proportion, and ends it. */
export const withHold = async (cases: number, use: (hold: Hold) => Promise<void>): Promise<void> => {
  const { home, remove } = await temporaryHome();
  process.env.RUNUT_HOME = home;
  const database = await startEmbedded(home, secret("owner-role"), false);
  try {
    await withDatabase(database.ownerUrl, databaseSetup(), async (urls) => {
      const people = await fill(urls.ownerUrl, cases, () => undefined);
      // Proofs are read beside the reader's transaction, as the worker.
      await closePools();
      Object.assign(process.env, { RUNUT_APP_URL: urls.appUrl, RUNUT_WORKER_URL: urls.workerUrl });
      await use({ urls, people, home });
    });
  } finally {
    await database.stop();
    remove();
  }
};
