import type { Command } from "commander";
import { answer, speaker } from "./say";

export const start = (program: Command) =>
  program
    .command("start")
    .description("start Runut; the first time, print the link that makes the first administrator")
    .option("--no-worker", "leave the jobs to processes started with `runut worker`")
    .option("--json", "print the address and the link as JSON; progress goes to standard error")
    .action(async ({ worker = true, json = false }: { worker?: boolean; json?: boolean }) => {
      const { serve } = await import("./serve");
      await serve({ dev: false, worker, say: speaker(json) }, firstLink, ({ address }, path) => {
        const invitation = path && new URL(path, address.origin).href;
        answer(json, { origin: address.origin, invitation }, welcome(address.origin, invitation));
      });
    });

/** The path of the first administrator's one-time link, while nobody can enter yet. */
const firstLink = async (): Promise<string | null> => {
  const { inviteFirstAdministrator } = await import("@/lib/entry/first-administrator");
  return inviteFirstAdministrator();
};

const welcome = (origin: string, invitation: string | null) => [
  "",
  ...(invitation ? [`The first administrator sets a password here, once:\n  ${invitation}`, ""] : []),
  `Runut is at ${origin}`,
  "Ctrl-C stops it.",
];
