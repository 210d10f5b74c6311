import type { Command } from "commander";
import { addBag } from "./evidence-bag";
import { addCheck } from "./evidence-check";

export const evidence = (program: Command) => {
  const group = program.command("evidence").description("about evidence and its bytes");
  addBag(group);
  addCheck(group);
};
