import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Command } from "commander";
import type { KevFault } from "@/lib/kev/read-file";
import { Failure } from "./failure";
import { answer } from "./say";

type Given = { as: string; json?: boolean };

const says = { missing: "is missing", format: "cannot be read", repeated: "is there twice" } as const;

export const addKev = (group: Command) =>
  group
    .command("kev")
    .description(
      "take in CISA's catalogue of known exploited vulnerabilities (JSON or CSV), whole or not at all; versions of before stay. Exit code 1, with what is wrong row by row, when a row is wrong",
    )
    .argument("<file>", "known_exploited_vulnerabilities.json or .csv, as CISA publishes it")
    .requiredOption("--as <e-mail>", "the administrator who loads it")
    .option("--json", "print the result as JSON")
    .action(async (file: string, { as, json = false }: Given) => {
      const bytes = await readFile(file).catch((error: Error) => {
        throw new Failure(`${file} cannot be read: ${error.message}.`, 2);
      });
      const [{ withDatabaseOpen }, { loadKev }, { why }, { personAt }, { Refusal }] = await Promise.all([
        import("./open-database"),
        import("@/lib/kev/load"),
        import("./in-words"),
        import("./person-at"),
        import("@/lib/kernel/refusal"),
      ]);
      const loaded = await withDatabaseOpen(async () =>
        loadKev(await personAt(as), { file: new Uint8Array(bytes) }),
      ).catch((error) => {
        if (!(error instanceof Refusal)) throw error;
        const faults = (error.details.faults ?? []) as KevFault[];
        const whole = `Nothing was taken in from ${basename(file)}: ${why(error)}.`;
        throw new Failure(
          [
            whole,
            ...faults.map(({ row, field, fault }) => `  Row ${row}: ${field} ${says[fault]}.`),
            ...(Number(error.details.count) > faults.length ? [`  ${error.details.count} in all.`] : []),
          ].join("\n"),
        );
      });
      answer(json, loaded, [
        `Catalogue ${loaded.version} was taken in: ${loaded.count} vulnerabilities. It holds from now on.`,
      ]);
    });
