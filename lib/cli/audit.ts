import type { Command } from "commander";
import type { ExportOptions } from "./audit-export";
import type { VerifyOptions } from "./audit-verify";

export const audit = (program: Command) => {
  const group = program.command("audit").description("about the audit log");
  group
    .command("verify")
    .description(
      "verify the log in the database, or an export of it without one; exit code 1 when it is not whole, or the rights of the database are not as this Runut says",
    )
    .argument("[file]", "what `runut audit export` wrote")
    .option("--vkey <key>", "a verifier key of the log that you hold from elsewhere; only with a file")
    .option("--checkpoint <file>", "an older checkpoint that you kept, which the log must begin with")
    .option("--witness <vkey...>", "verifier keys of witnesses that shall have cosigned; only with a file")
    .option(
      "--tsa <file...>",
      "certificates (PEM) of authorities that shall have stamped the time; only with a file",
    )
    .option(
      "--meaning",
      "print what the file means, in the one form of FORMAT.md, when it holds; only with a file",
    )
    .option(
      "--records",
      "refuse a file that holds no rows of records; those that it holds are always verified; only with a file",
    )
    .option("--json", "print the verdict as JSON")
    .action(async (file: string | undefined, options: VerifyOptions) => {
      const { verify } = await import("./audit-verify");
      await verify(file, options);
    });
  group
    .command("export")
    .description(
      "write the log to standard output as JSON lines that anybody can verify; it holds ids, acts and digests, and no personal value",
    )
    .option("--case <reference>", "only the leaves of this case, each with its proof")
    .option("--from <index>", "only the leaves from this one on")
    .option("--checkpoint <file>", "prove that this older checkpoint is a beginning of the log")
    .option(
      "--records",
      "write the rows of all records too, as the leaves in the file commit to them: what was put down, of whatever label; of personal values the digests alone",
    )
    .option("--json", "print what was written as JSON on standard error")
    .action(async (options: ExportOptions) => {
      const { exportTo } = await import("./audit-export");
      await exportTo(process.stdout, options);
    });
  group
    .command("erasures")
    .description(
      "write to standard output what the log puts down as erased: a small export, without personal values, for `restore --erasures`; keep one, apart from the backup, whenever something was erased",
    )
    .option("--json", "print what was written as JSON on standard error")
    .action(async ({ json = false }: { json?: boolean }) => {
      const { exportTo } = await import("./audit-export");
      await exportTo(process.stdout, { erasures: true, json });
    });
  group
    .command("rotate-key")
    .description("let a new key sign the log, announced in the log itself and signed by both")
    .option("--json", "print both verifier keys as JSON")
    .action(async (options: { json?: boolean }) => {
      const { rotate } = await import("./audit-rotate-key");
      await rotate(options);
    });
};
