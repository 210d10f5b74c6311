import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import type { Reporter, SerializedError, TestModule } from "vitest/node";
import { root } from "@/lib/cli/root";
import type { FailedTest } from "./failures";
import type { FileTime } from "./file-times";

/** What a run of Vitest leaves beside its report: the time of each file, and what failed in which words. */
export type Told = { files: FileTime[]; failures: FailedTest[] };

/** Writes what each test file took, from the start of its process to its last hook, and each failure with its differences, to the path in `RUNUT_FILE_TIMES`. */
export default class implements Reporter {
  onTestRunEnd: NonNullable<Reporter["onTestRunEnd"]> = (modules) => {
    const told: Told = { files: modules.map(timeOf), failures: modules.flatMap(failuresOf) };
    const path = process.env.RUNUT_FILE_TIMES;
    if (path) writeFileSync(path, JSON.stringify(told));
  };
}

const pathOf = ({ moduleId }: TestModule) => relative(root, moduleId).replaceAll("\\", "/");

const timeOf = (module: TestModule): FileTime => {
  const spent = module.diagnostic();
  const milliseconds =
    spent.environmentSetupDuration +
    spent.prepareDuration +
    spent.setupDuration +
    spent.collectDuration +
    spent.duration;
  return { path: pathOf(module), seconds: milliseconds / 1000 };
};

const failuresOf = (module: TestModule): FailedTest[] => {
  const path = pathOf(module);
  const outside = [module, ...module.children.allSuites()].flatMap((each) => each.errors());
  const tests = [...module.children.allTests("failed")].map((each) => ({
    path,
    name: each.fullName,
    said: (each.result().errors ?? []).map(wordsOf).join("\n"),
  }));
  return outside.length === 0
    ? tests
    : [...tests, { path, name: "outside its tests", said: outside.map(wordsOf).join("\n") }];
};

const wordsOf = ({ message, diff }: SerializedError): string => (diff ? `${message}\n${diff}` : message);
