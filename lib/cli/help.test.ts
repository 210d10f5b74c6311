import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./root";

const helpOf = (...parts: string[]): string => {
  const command = [join(root, "lib", "cli", "runut.mjs"), ...parts, "--help"];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expect(status).toBe(0);
  return stdout;
};

/** The variables in the first column of the README's table. */
const documented = (): string[] => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, table = ""] = /\| variable .*\n\|[ -|]*\n((?:\|.*\n)+)/.exec(readme) ?? [];
  return table.split("\n").flatMap((row) => (row.split("|")[1] ?? "").match(/[A-Z_]{4,}/g) ?? []);
};

test.each([[["start"]], [["demo"]], [[]]])(
  "`runut %j --help` tells every variable that the README tells, once",
  (parts) => {
    const names = documented();
    expect(names).toEqual(expect.arrayContaining(["RUNUT_HOME", "DATABASE_URL", "PORT", "RUNUT_ORIGIN"]));
    expect(names).toContain("RUNUT_TRUST_PROXY");
    const help = helpOf(...parts);
    for (const name of names) expect(help).toContain(name);
    const told = [...help.matchAll(/^ {2}(RUNUT_[A-Z_]+)/gm)].map(([, name]) => name);
    expect(told).toEqual([...new Set(told)]);
  },
);
