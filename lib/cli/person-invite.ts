import type { Command } from "commander";
import { Option } from "commander";
import { roles } from "@/db/schema/vocabulary";
import type { Given } from "./invite-from-here";

/** Invites somebody from the command line. */
export const personInvite = (person: Command) =>
  person
    .command("invite")
    .description("invite a person and print the one-time link with which they set a password")
    .requiredOption("--name <name>", "how they are called")
    .requiredOption("--email <address>", "with which they sign in")
    .requiredOption("--organisation <name>", "full or short name of an organisation that Runut knows")
    .addOption(new Option("--role <role...>", "what they do").choices(roles).makeOptionMandatory())
    .option("--sees-all", "let them see every case but RED ones and what is kept to another organisation")
    .option("--json", "print the link as JSON")
    .action(async (given: Given) => {
      const { inviteFromHere } = await import("./invite-from-here");
      await inviteFromHere(given);
    });
