import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ERRORS, type Lock, type Locker } from "@tus/server";
import { homeFolder } from "@/lib/kernel/home";
import { lockFileHolder, setLockFileAside, tryLockFile } from "@/lib/kernel/lock-file";

const pause = 25;

/** Locks of uploads that hold between processes: of two requests for one upload, the later makes the earlier give way. Refuses who has waited `milliseconds` in vain. */
export const uploadLocks = (milliseconds = 30_000): Locker => ({
  newLock: (id) => lockOf(join(homeFolder("run"), `upload-${id}.lock`), milliseconds),
});

const lockOf = (path: string, milliseconds: number): Lock => {
  const wanted = `${path}.wanted`;
  let watch: NodeJS.Timeout | undefined;
  return {
    lock: async (signal, giveWay) => {
      const end = Date.now() + milliseconds;
      while (!tryLockFile(path)) {
        if (!lockFileHolder(path)) setLockFileAside(path);
        else if (signal.aborted || Date.now() > end) throw ERRORS.ERR_LOCK_TIMEOUT;
        else {
          writeFileSync(wanted, "", { mode: 0o600 });
          await delay(pause);
        }
      }
      // Of those who wait, each says so again.
      rmSync(wanted, { force: true });
      watch = setInterval(() => {
        if (existsSync(wanted)) void giveWay();
      }, pause);
      watch.unref();
    },
    unlock: async () => {
      clearInterval(watch);
      rmSync(path, { force: true });
    },
  };
};
