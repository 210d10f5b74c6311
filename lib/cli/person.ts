import type { Command } from "commander";
import { personDeactivate } from "./person-deactivate";
import { personInvite } from "./person-invite";
import { personReinvite } from "./person-reinvite";

export const person = (program: Command) => {
  const about = program.command("person").description("about people");
  personInvite(about);
  personReinvite(about);
  personDeactivate(about);
};
