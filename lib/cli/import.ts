import type { Command } from "commander";
import { Option } from "commander";
import type { ImportOptions } from "./import-checklist";
import { addKev } from "./import-kev";

export const importing = (program: Command) => {
  const group = program.command("import").description("take something in from a file");
  addKev(group);
  group
    .command("checklist")
    .description(
      "take in a checklist that assessments are made against: CSV in UTF-8 with the columns of OWASP ASVS 5.0; a new edition stands beside the old, and the same file changes nothing. Exit code 1, with what is wrong line by line and nothing taken in, when one line is wrong",
    )
    .argument(
      "<file>",
      "the checklist, such as asvs-5.0.0-en.csv: name, edition and language are read from that",
    )
    .option("--name <name>", "what it is called, where the file's name does not say it")
    .option("--edition <edition>", "its edition, where the file's name does not say it")
    .addOption(new Option("--language <language>", "of its texts").choices(["id", "en"]))
    .option("--json", "print the result as JSON")
    .action(async (file: string, options: ImportOptions) => {
      const { importFile } = await import("./import-checklist");
      await importFile(file, options);
    });
};
