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
      const { oneForEachCore, processesInWords } = await import("./web-processes");
      const options = { dev: false, worker, processes: oneForEachCore(), say: speaker(json) };
      await serve(options, firstLink, ({ address: { origin }, processes }, path) => {
        const invitation = path && new URL(path, origin).href;
        const lines = welcome(origin, invitation, processesInWords(processes, worker));
        answer(json, { origin, invitation, webProcesses: processes }, lines);
      });
    });

/** The path of the first administrator's one-time link, while nobody can enter yet. */
const firstLink = async (): Promise<string | null> => {
  const { inviteFirstAdministrator } = await import("@/lib/entry/first-administrator");
  return inviteFirstAdministrator();
};

const welcome = (origin: string, invitation: string | null, processes: string) => [
  "",
  ...(invitation
    ? ["The first administrator sets a password here, once:", `  ${invitation}`, "", ...appointTwo, ""]
    : []),
  `Runut is at ${origin}`,
  `${processes} Ctrl-C stops it.`,
];

/** Nobody gives a sensitive role alone: what set-up makes is marked until a third, whom one of the two appointed, confirms it. */
const appointTwo = [
  "Appoint a second administrator too: sensitive roles take two people.",
  '  npx runut person invite --name "..." --email ... --organisation Runut --role administrator',
  "Then one of them invites an auditor, the other confirms it, and the auditor confirms both.",
];
