import type { Command } from "commander";

type Given = { email: string; authenticatorLost?: boolean; json?: boolean };

/** Makes a new one-time link from the command line: the way back in where no second person is left to agree. */
export const personReinvite = (person: Command) =>
  person
    .command("reinvite")
    .description("make a new one-time link for somebody, also past an authenticator that was lost")
    .requiredOption("--email <address>", "with which they sign in")
    .option("--authenticator-lost", "let the link enrol another authenticator; ends every session of theirs")
    .option("--json", "print the link as JSON")
    .action(async (given: Given) => {
      const { reinviteFromHere } = await import("./reinvite-from-here");
      await reinviteFromHere(given);
    });
