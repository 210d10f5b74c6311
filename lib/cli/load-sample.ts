import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { SampleLanguage } from "@/lib/sample/language";
import { atEnd, endOnSignal } from "./ending";
import { Failure } from "./failure";
import { main } from "./main-path";
import { root } from "./root";
import type { Say } from "./say";

/** Loads the sample in a process of its own, so that the launcher does not keep for good the memory that it takes. */
export const loadSampleApart = async (language: SampleLanguage, say: Say): Promise<void> => {
  const child = spawn(process.execPath, [main(), "demo", "load", "--language", language], {
    cwd: root,
    stdio: ["ignore", "pipe", 2, "ipc"],
  });
  if (child.stdout) createInterface(child.stdout).on("line", say);
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const forget = atEnd(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  const code = await ended;
  await forget();
  if (code !== 0) throw new Failure("The sample could not be loaded; what was said stands above.");
};

/** What that process does: fills the empty database that its environment names. */
export const loadSampleHere = async (language: SampleLanguage): Promise<void> => {
  endOnSignal(130);
  const { loadSample } = await import("@/lib/sample/load");
  const { sequenceAll } = await import("@/lib/audit/sequence");
  const { closePools } = await import("@/db/connect");
  await loadSample(console.log, language);
  await sequenceAll();
  await closePools();
};
