import type { Command } from "commander";

type Given = { email: string; reason: string; json?: boolean };

/** Closes an account from the command line: the only way for an organisation's last administrator. */
export const personDeactivate = (person: Command) =>
  person
    .command("deactivate")
    .description("close an account at once, also that of an organisation's last administrator")
    .requiredOption("--email <address>", "with which they sign in")
    .requiredOption("--reason <reason>", "why, for the record")
    .option("--json", "print what was done as JSON")
    .action(async (given: Given) => {
      const { deactivateFromHere } = await import("./deactivate-from-here");
      await deactivateFromHere(given);
    });
