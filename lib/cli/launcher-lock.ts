import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gone, type Identity } from "@/db/process-identity";
import { home, homeFolder } from "@/lib/kernel/home";
import { lockFileHolder, setLockFileAside, tryLockFile } from "@/lib/kernel/lock-file";
import { Failure } from "./failure";

export type Holder = Identity & { origin: string; isStopping?: true };

/** Makes this process the only launcher of the home, and returns what gives that up. Waits for one that is stopping, refuses while another lives. */
export const takeLock = async (origin: string, name = "launcher"): Promise<() => void> => {
  const path = pathOf(name);
  for (let attempt = 0; !tryLockFile(path, { origin }); attempt++) {
    const holder = lockHolder(name);
    if ((holder && !(await leaves(holder, name))) || attempt === 5) throw new Failure(refusal(holder));
    setLockFileAside(path);
  }
  return () => rmSync(path, { force: true });
};

/** Tells whoever starts next that this launcher is on its way out. */
export const markStopping = (name = "launcher"): void => {
  const holder = lockHolder(name);
  if (holder?.pid !== process.pid) return;
  writeFileSync(pathOf(name), JSON.stringify({ ...holder, isStopping: true }));
};

/** The living launcher of the home, if there is one. */
export const lockHolder = (name = "launcher"): Holder | null => lockFileHolder<Holder>(pathOf(name));

const leaves = async (holder: Holder, name: string): Promise<boolean> =>
  (await gone(holder, 1_000)) || (lockHolder(name)?.isStopping === true && (await gone(holder, 30_000)));

const pathOf = (name: string) => join(homeFolder("run"), `${name}.json`);

const refusal = (holder: Holder | null) =>
  `Runut already runs on ${home()}${holder ? ` (process ${holder.pid}, ${holder.origin})` : ""}. ` +
  "Stop it first, or set RUNUT_HOME (and PORT) to start another.";
