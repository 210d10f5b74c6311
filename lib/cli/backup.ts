import { resolve } from "node:path";
import type { Command } from "commander";
import { answer } from "./say";

export const backup = (program: Command) =>
  program
    .command("backup")
    .description("write database, evidence and keys into a folder, as of one moment, also while Runut runs")
    .argument("<folder>", "where to; evidence that lies there from an earlier backup is not copied again")
    .option("--json", "print what was written as JSON")
    .addHelpText(
      "after",
      "\nThe folder holds the keys of the installation. Keep it as you keep the installation.",
    )
    .action(async (folder: string, { json = false }: { json?: boolean }) => {
      const { withDatabaseOpen } = await import("./open-database");
      const { dump } = await import("@/lib/backup/dump");
      const { noteBackup } = await import("@/lib/backup/last-backup");
      const { keepErasuresBeside } = await import("@/lib/backup/kept-erasures");
      const made = await withDatabaseOpen(async ({ ownerUrl }) => {
        const dumped = await dump(ownerUrl, resolve(folder));
        await keepErasuresBeside(resolve(folder));
        return dumped;
      });
      await noteBackup(made.at);
      const { at, tables, blobs, copiedBlobs } = made;
      const rows = { at, tables: tables.length, blobs: blobs.length, copied: copiedBlobs };
      answer(json, rows, [
        `Backed up as of ${at}: ${rows.tables} tables, ${rows.blobs} files of evidence, ${copiedBlobs} of them copied now.`,
      ]);
    });

export const restore = (program: Command) =>
  program
    .command("restore")
    .description("fill an empty installation from a backup, and check its log and its evidence")
    .argument("<folder>", "a folder that `backup` wrote")
    .option(
      "--erasures <file>",
      "an export of the log newer than the backup (`audit erasures`, or erasures.jsonl of a newer backup): what was erased since is erased again; left out, the one that this RUNUT_HOME keeps",
    )
    .option(
      "--no-erasures",
      "nothing is known of what was erased since; such values come back, and the log says so",
    )
    .option("--json", "print what was found as JSON")
    .action(async (folder: string, { json = false, erasures: given }: RestoreOptions) => {
      const { Failure } = await import("./failure");
      const { knownErasures } = await import("@/lib/backup/later-erasures");
      const { setErasuresAside } = await import("@/lib/backup/kept-erasures");
      const erasures = knownErasures(given && resolve(given));
      if (erasures === undefined) throw new Failure(unknownErasures, 2);
      const { migrateDatabase, runningDatabase, withDatabaseToPrepare } = await import("./open-database");
      const { readManifest } = await import("@/lib/backup/manifest");
      const { placeKeys } = await import("@/lib/backup/keys");
      const { restoreInto } = await import("@/lib/backup/restore");
      const from = resolve(folder);
      const made = readManifest(from);
      if (!made) throw new Failure(`There is no finished backup in ${from}.`);
      if (runningDatabase()) throw new Failure("Runut runs on this RUNUT_HOME. Stop it first.");
      placeKeys(from);
      const found = await withDatabaseToPrepare(async (urls) => {
        await migrateDatabase(urls);
        const restored = await restoreInto(urls.ownerUrl, from, made, erasures);
        if (!erasures) await setErasuresAside();
        return restored;
      });
      if (!found.log.ok || found.broken.length > 0) process.exitCode = 1;
      answer(json, found, [
        `Restored the record of ${made.at}: ${made.tables.length} tables, ${made.blobs.length} files of evidence.`,
        erasures
          ? `Erased again what was erased since, up to entry ${erasures.size} of the log: ${found.erasedAgain}.`
          : "Not known: what was erased since. Such values are back until they are erased anew.",
        found.endedAgain === null
          ? "Not known: whose subscriptions were ended since. Where the old RUNUT_HOME is still there, copy its ended-subscriptions.jsonl into this one and restore anew, before anything is published."
          : `Subscriptions that had been ended since and were ended again: ${found.endedAgain}.`,
        found.log.ok ? "The log is whole." : `The log is broken at entry ${found.log.index}.`,
        found.broken.length === 0
          ? "Every file of evidence has its hash."
          : `Not what they were: ${found.broken.join(", ")}`,
      ]);
    });

type RestoreOptions = { json?: boolean; erasures?: string | false };

const unknownErasures =
  "Personal values that were erased after this backup was made would come back. This RUNUT_HOME keeps nothing of them. Name an export of the log that is newer (--erasures FILE; `npx runut audit erasures` writes one, and each backup holds its own, erasures.jsonl), or say that nothing is known (--no-erasures).";
