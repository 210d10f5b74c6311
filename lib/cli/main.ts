import { Command } from "commander";
import { version } from "@/lib/kernel/version";
import { audit } from "./audit";
import { backup, restore } from "./backup";
import { bag } from "./bag-check";
import { database } from "./database-url";
import { demo } from "./demo";
import { end } from "./ending";
import { evidence } from "./evidence";
import { exitCodeOf } from "./exit-code";
import { importing } from "./import";
import { mailHelp } from "./mail-help";
import { migrate } from "./migrate";
import { person } from "./person";
import { start } from "./start";
import { storeHelp } from "./store-help";
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
  importing,
  backup,
  restore,
  database,
];
for (const register of commands) register(program);

const code = await program.parseAsync().then(() => Number(process.exitCode ?? 0), exitCodeOf);
await end(code);

function help(): string {
  return `
Environment:
  RUNUT_HOME     folder for embedded data, evidence and keys (default: .runut in the checkout)
${storeHelp}
${witnessHelp}
${mailHelp}
  DATABASE_URL   PostgreSQL 16 or newer to use instead of the embedded one, entered as the owner of the
                 database, who may make roles
  PORT, HOST     where to serve (default: 3000 on 127.0.0.1)
  RUNUT_WEB_PROCESSES
                 how many web processes serve, 1 to 8 (default: one for each core, at most 4; one for the demo)
  RUNUT_ORIGIN   the address people use, when a proxy stands in front (default: http://localhost:PORT);
                 https:// makes every cookie Secure and the session's __Host-
  RUNUT_TRUSTED_NETWORK
                 1: database, store, scanner and witnesses on other machines may be spoken to without TLS
  RUNUT_TRUST_PROXY
                 believe the last hop of X-Forwarded-For; only behind a proxy of your own
  RUNUT_DEBUG    show where an error arose, not its sentence alone

Exit codes: 0 done, 1 failed or refused, 2 wrong usage.`;
}
