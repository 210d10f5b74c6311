import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter } from "vitest/node";
import { root } from "@/lib/cli/root";
import type { FileTime } from "./file-times";

/** Writes what each test file took, from the start of its process to its last hook, to the path in `RUNUT_FILE_TIMES`. */
export default class implements Reporter {
  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (modules) => {
    const times = modules.map((module): FileTime => {
      const spent = module.diagnostic();
      const milliseconds =
        spent.environmentSetupDuration +
        spent.prepareDuration +
        spent.setupDuration +
        spent.collectDuration +
        spent.duration;
      return { path: relative(root, module.moduleId).replaceAll("\\", "/"), seconds: milliseconds / 1000 };
    });
    const path = process.env.RUNUT_FILE_TIMES;
    if (path) writeFileSync(path, JSON.stringify(times));
  };
}
