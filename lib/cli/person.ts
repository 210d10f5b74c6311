import type { Command } from "commander";
import { personDeactivate } from "./person-deactivate";
import { personInvite } from "./person-invite";

export const person = (program: Command) => {
  const about = program.command("person").description("about people");
  personInvite(about);
  personDeactivate(about);
};
