import { afterAll, beforeAll } from "vitest";
import { closePools } from "@/db/connect";
import { withDatabase } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { closeOwner } from "./owner";

/** Gives the tests of one file a database of their own, for what looks at whole tables or spoils the log. */
export const ownDatabase = (): void => {
  const shared = { ...process.env };
  let leave: () => void = () => undefined;
  let dropped: Promise<void> = Promise.resolve();
  beforeAll(async () => {
    const setup = databaseSetup();
    await new Promise<void>((entered, failed) => {
      dropped = withDatabase(`${shared.RUNUT_OWNER_URL}`, setup, (urls) => {
        process.env.RUNUT_OWNER_URL = urls.ownerUrl;
        process.env.RUNUT_APP_URL = urls.appUrl;
        process.env.RUNUT_WORKER_URL = urls.workerUrl;
        entered();
        return new Promise<void>((resolve) => {
          leave = resolve;
        });
      });
      dropped.catch(failed);
    });
  });
  afterAll(async () => {
    await Promise.all([closePools(), closeOwner()]);
    leave();
    await dropped;
  });
};
