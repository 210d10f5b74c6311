import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gone, type Identity, identify, isAlive } from "@/db/process-identity";
import { home, homeFolder } from "@/lib/kernel/home";
import { Failure } from "./failure";

export type Holder = Identity & { origin: string; isStopping?: true };

/** Makes this process the only launcher of the home, and returns what gives that up. Waits for one that is stopping, refuses while another lives. */
export const takeLock = async (origin: string, name = "launcher"): Promise<() => void> => {
  const path = pathOf(name);
  const mine = `${path}.${process.pid}`;
  const self: Holder = { ...identify(process.pid), origin };
  writeFileSync(mine, JSON.stringify(self), { mode: 0o600 });
  try {
    for (let attempt = 0; !linked(mine, path); attempt++) {
      const holder = lockHolder(name);
      if ((holder && !(await leaves(holder, name))) || attempt === 5) throw new Failure(refusal(holder));
      setAside(path);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(path, { force: true });
};

/** Tells whoever starts next that this launcher is on its way out. */
export const markStopping = (name = "launcher"): void => {
  const path = pathOf(name);
  const holder = read(path);
  if (holder?.pid === process.pid) writeFileSync(path, JSON.stringify({ ...holder, isStopping: true }));
};

/** The living launcher of the home, if there is one. */
export const lockHolder = (name = "launcher"): Holder | null => {
  const holder = read(pathOf(name));
  return holder && isAlive(holder) ? holder : null;
};

const leaves = async (holder: Holder, name: string): Promise<boolean> =>
  (await gone(holder, 1_000)) || (lockHolder(name)?.isStopping === true && (await gone(holder, 30_000)));

const pathOf = (name: string) => join(homeFolder("run"), `${name}.json`);

const read = (path: string): Holder | null => {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null;
  }
};

const linked = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
};

/** Takes a dead launcher's note away; should a living one have put its own there meanwhile, that is put back. */
const setAside = (path: string) => {
  const aside = `${path}.old.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = read(aside);
  if (taken && isAlive(taken)) linked(aside, path);
  rmSync(aside, { force: true });
};

const refusal = (holder: Holder | null) =>
  `Runut already runs on ${home()}${holder ? ` (process ${holder.pid}, ${holder.origin})` : ""}. ` +
  "Stop it first, or set RUNUT_HOME (and PORT) to start another.";
