import { createWriteStream, existsSync } from "node:fs";
import { open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { exportLog, NoExport } from "@/lib/audit/export";
import { viewLog } from "@/lib/audit/hold";
import { home } from "@/lib/kernel/home";

/** Where a home keeps what was erased, for a restore from a backup that knows less; null while it keeps nothing. */
export const keptErasures = (): string | null => (existsSync(path()) ? path() : null);

/** Writes the signed export of all erasures as the home keeps it, where one was made or repeated since. */
export const keepErasures = async (): Promise<void> => {
  if (!(await areErasuresKept())) await writeErasures(path());
};

/** Writes the signed export of all erasures for a backup and for the home. */
export const keepErasuresBeside = async (folder: string): Promise<void> => {
  await writeErasures(join(folder, name));
  await writeErasures(path());
};

/** Whether the home keeps the newest erasure. */
export const areErasuresKept = async (): Promise<boolean> => {
  const [row] = await viewLog(
    (tx) => tx<{ newest: number }[]>`select coalesce(max(number), 0) as newest from audit_erasures`,
  );
  return (row?.newest ?? 0) === (await newestKept());
};

/** Puts aside what the home keeps of a log that was given up, so that nothing is mistaken for it. */
export const setErasuresAside = async (): Promise<void> => {
  if (keptErasures()) await rename(path(), `${path()}.earlier`);
};

const name = "erasures.jsonl";
const path = () => join(home(), name);

/** The number of the last erasure that the kept file tells of; they ascend. */
const newestKept = async (): Promise<number> => {
  const lines = await readFile(path(), "utf8").catch(() => "");
  return Number([...lines.matchAll(/^\{"erasure":(\d+),/gm)].at(-1)?.[1] ?? 0);
};

/** Whole or not at all, and on the disk when it is there; nothing of a log that is empty. */
const writeErasures = async (to: string): Promise<void> => {
  const aside = `${to}.${process.pid}.new`;
  try {
    await exportLog({ erasures: true }, (pieces) =>
      pipeline(pieces, createWriteStream(aside, { mode: 0o600, flush: true })),
    );
    await rename(aside, to);
    const folder = await open(dirname(to));
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    await rm(aside, { force: true });
    if (!(error instanceof NoExport)) throw error;
  }
};
