import { spawn } from "node:child_process";
import { join } from "node:path";
import { type KeptProcess, keptProcess } from "./kept-process";
import { type PartOptions, partEnvironment } from "./part-environment";
import { noteProcess } from "./process-note";
import { root } from "./root";

/** Starts the process that runs jobs beside the web processes. */
export const startJobs = (options: PartOptions): KeptProcess => {
  const start = () =>
    spawn(process.execPath, [...memory, main(), "worker"], {
      cwd: root,
      env: partEnvironment(options),
      detached: true,
      stdio: ["ignore", 2, 2, "ipc"],
    });
  const note = noteProcess.bind(null, options.address.port, "jobs");
  return keptProcess({ name: "The jobs process", start, note });
};

/** The command line that this process runs, compiled; the door to it when this process is a test. */
const main = () => process.env.RUNUT_MAIN ?? join(root, "lib", "cli", "runut.mjs");

const memory = ["--max-semi-space-size=4"];
