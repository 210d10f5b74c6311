import { Command, CommanderError } from "commander";
import { version } from "@/lib/kernel/version";
import { audit } from "./audit";
import { backup, restore } from "./backup";
import { bag } from "./bag-check";
import { bench } from "./bench";
import { database } from "./database-url";
import { demo } from "./demo";
import { end, isEndingNow } from "./ending";
import { evidence } from "./evidence";
import { migrate } from "./migrate";
import { person } from "./person-invite";
import { start } from "./start";
import { storeHelp } from "./store-help";
import { test } from "./test";
import { witnessHelp } from "./witness-help";
import { worker } from "./worker";

const program = new Command("runut")
  .description("Takes an alleged data breach from intake to closure.")
  .version(version)
  .enablePositionalOptions()
  .showHelpAfterError("(see --help)")
  .addHelpText("afterAll", help())
  .exitOverride();

const commands = [
  demo,
  start,
  worker,
  migrate,
  person,
  audit,
  evidence,
  bag,
  backup,
  restore,
  database,
  test,
  bench,
];
for (const register of commands) register(program);

const code = await program.parseAsync().then(() => Number(process.exitCode ?? 0), exitCodeOf);
await end(code);

function exitCodeOf(error: unknown): number {
  if (isEndingNow()) return 0;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = error instanceof Error && (error.constructor === Error || error.name === "Failure");
  console.error(known && !process.env.RUNUT_DEBUG ? `runut: ${error.message}` : error);
  return error instanceof Error && "exitCode" in error && typeof error.exitCode === "number"
    ? error.exitCode
    : 1;
}

function help(): string {
  return `
Environment:
  RUNUT_HOME     folder for embedded data, evidence and keys (default: .runut in the checkout)
${storeHelp}
${witnessHelp}
  DATABASE_URL   PostgreSQL 16 or newer to use instead of the embedded one, entered as the owner of the
                 database, who may make roles
  PORT, HOST     where to serve (default: 3000 on 127.0.0.1)
  RUNUT_WEB_PROCESSES
                 how many processes serve, 1 to 8 (default: one for each core, at most 4; one for the demo)
  RUNUT_ORIGIN   the address people use, when a proxy stands in front (default: http://localhost:PORT);
                 https:// makes the session cookie Secure and __Host-
  RUNUT_TRUST_PROXY
                 believe the last hop of X-Forwarded-For; only behind a proxy of your own
  RUNUT_DEBUG    show where an error arose, not its sentence alone

Exit codes: 0 done, 1 failed or refused, 2 wrong usage.`;
}
