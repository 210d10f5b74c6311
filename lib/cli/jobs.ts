import { spawn } from "node:child_process";
import { type KeptProcess, keptProcess } from "./kept-process";
import { main } from "./main-path";
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
  return keptProcess({
    name: "The jobs process",
    start,
    note: (self) => noteProcess(options.address.port, "jobs", self),
  });
};

const memory = ["--max-semi-space-size=4"];
