import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "@/db/free-port";
import { gone, type Identity, identify, isAlive } from "@/db/process-identity";
import type { Address } from "@/lib/malware/address";
import { scannerVersion } from "@/lib/malware/clamav";
import { clamavPackages, clamd } from "../run/install-clamav";

/** A file of no harm that this clamd, and no other scanner, takes for malware, and what it calls it. */
export const malware = Buffer.from("Nothing but a file that the tests of Runut have a signature of.\n");
export const signature = "Runut.Test.Handmade.UNOFFICIAL";

/** The most bytes that this clamd takes, and the most that it looks at. */
export const limits = { stream: 4_000_000, file: 1_000_000 };

export type Clamd = { at: Address; address: string; stop: () => Promise<void> };

/** A clamd of the tests' own on the loopback address, with one signature by hand; ready when it answers. Its folder lies in this home. */
export const startClamd = async (home: string): Promise<Clamd> => {
  if (!existsSync(clamd))
    throw new Error(`There is no ClamAV to test with. As root: apt-get install ${clamavPackages.join(" ")}`);
  const folder = join(home, `clamd-${randomUUID()}`);
  await mkdir(join(folder, "database"), { recursive: true });
  const digest = createHash("sha256").update(malware).digest("hex");
  const entry = `${digest}:${malware.length}:${signature.replace(/\.UNOFFICIAL$/, "")}\n`;
  await writeFile(join(folder, "database", "handmade.hsb"), entry);
  const at = { host: "127.0.0.1", port: await freePort() };
  const configuration = join(folder, "clamd.conf");
  await writeFile(configuration, settings(folder, at.port));
  const log = openSync(join(folder, "log"), "a");
  const child = spawn(clamd, ["--config-file", configuration], { stdio: ["ignore", log, log] });
  child.once("error", (error) => console.error(`clamd: ${error.message}`));
  if (child.pid === undefined) throw new Error("clamd could not be started.");
  const self = identify(child.pid);
  await writeFile(join(folder, "self.json"), JSON.stringify(self));
  await answers(at, self, folder);
  return { at, address: `${at.host}:${at.port}`, stop: () => end(folder, self) };
};

/** Stops each clamd that in this home was left running, by the number that it noted. */
export const stopClamds = async (home: string): Promise<void> => {
  for (const name of readdirSync(home).filter((one) => one.startsWith("clamd-"))) {
    const note = join(home, name, "self.json");
    if (existsSync(note)) await end(join(home, name), JSON.parse(readFileSync(note, "utf8")) as Identity);
  }
};

const end = async (folder: string, self: Identity) => {
  if (isAlive(self)) {
    process.kill(self.pid, "SIGKILL");
    await gone(self, 5_000);
  }
  rmSync(folder, { recursive: true, force: true });
};

const answers = async (at: Address, self: Identity, folder: string) => {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(50)) {
    if (await scannerVersion(at).then(Boolean, () => false)) return;
    if (!isAlive(self))
      throw new Error(`clamd ended: ${readFileSync(join(folder, "log"), "utf8").slice(-2000)}`);
  }
  throw new Error("It took more than a minute until clamd answered.");
};

const settings = (folder: string, port: number) => `DatabaseDirectory ${join(folder, "database")}
TCPSocket ${port}
TCPAddr 127.0.0.1
TemporaryDirectory ${folder}
Foreground yes
StreamMaxLength ${limits.stream}
MaxScanSize ${limits.stream}
MaxFileSize ${limits.file}
AlertExceedsMax yes
`;
