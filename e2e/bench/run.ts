import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startEmbedded } from "@/db/embedded";
import { temporaryHome } from "@/e2e/temporary-home";
import { atEnd, end, endOnSignal } from "@/lib/cli/ending";
import { table } from "@/lib/cli/table";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { home } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { measureCommands } from "./commands";
import { measureDeep } from "./deep";
import { measureLighthouse } from "./lighthouse";
import { measureLog } from "./log";
import { measureMemory } from "./memory";
import { measurePages } from "./pages";
import type { Bench, Part } from "./part";
import { measurePublic } from "./public";
import { measureUpload } from "./upload";

const parts = {
  pages: measurePages,
  deep: measureDeep,
  public: measurePublic,
  lighthouse: measureLighthouse,
  commands: measureCommands,
  memory: measureMemory,
  log: measureLog,
  upload: measureUpload,
} satisfies Record<string, (bench: Bench) => Promise<Part[]>>;
type Name = keyof typeof parts;

const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { cases: { type: "string", default: "1000000" } },
});
const sizes = [10_000, Number(values.cases)] as const;
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
if (!(sizes[1] >= sizes[0] && sizes[1] % sizes[0] === 0)) {
  console.error(`The larger hold has a multiple of ${sizes[0]} cases: ${values.cases}`);
  process.exit(2);
}

const results = join(home(), "bench");
const say = (line: string) => console.error(line);
const { home: folder, remove } = await temporaryHome();
process.env.RUNUT_HOME = folder;
endOnSignal(130);
const removed = atEnd(async () => remove());
const server = await startEmbedded(folder, secret("owner-role"));
const stopped = atEnd(server.stop);
try {
  const setup = databaseSetup();
  const measured: Part[] = [];
  for (const name of Object.keys(parts) as Name[]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`Measuring ${name}...`);
    measured.push(...(await parts[name]({ ownerUrl: server.ownerUrl, setup, sizes, say })));
  }
  for (const { name, goal, head, rows } of measured)
    console.log(`\n${name}: ${goal}\n${table(head, rows).join("\n")}`);
  mkdirSync(results, { recursive: true, mode: 0o700 });
  const file = join(results, `${new Date().toISOString().replaceAll(":", "-")}.json`);
  const machine = { cpus: cpus().length, model: cpus()[0]?.model, node: process.version, load: loadavg() };
  writeFileSync(file, `${JSON.stringify({ at: new Date(), machine, parts: measured }, null, 2)}\n`);
  console.log(
    `\nLoad average ${machine.load.map((load) => load.toFixed(1)).join(", ")} on ${machine.cpus} processors. Written to ${file}.`,
  );
} finally {
  await stopped();
  await removed();
}
await end(0);
