import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { everySource } from "./every-source";
import { brokenRules, sourceRules } from "./source-rules";

test("Nothing but the files named for it runs programs, writes raw HTML or SQL, calls elsewhere or picks an algorithm", () => {
  const served = everySource().filter(({ path }) => !/\.test\.tsx?$/.test(path));
  expect(brokenRules(served)).toEqual([]);
  const known = new Map(served.map(({ path, text }) => [path, text]));
  const idle = sourceRules.flatMap(({ only, pattern }) =>
    only.filter((path) => !pattern.test(known.get(path) ?? "")),
  );
  expect(idle).toEqual([]);
});

/** Each breaks one rule; the guard proves that it looks by finding every one of them. */
const planted = [
  "eval(text)",
  'import { spawn } from "node:child_process"',
  "execSync(`tar x `)",
  "<p dangerouslySetInnerHTML={{ __html: text }} />",
  "tx.execute(sql.raw(`select 1`))",
  "new RegExp(query)",
  "await fetch(input.url)",
  'createHash("md5")',
  'createCipheriv("aes-128-ecb", key, null)',
  "Math.random().toString(36)",
  'sessionStorage.setItem("case", title)',
  '<TextInput name="password" />',
  '<TextInput name="again" type="password" autoComplete="new-password" />',
];
test.each(planted)("%s is found", (text) => {
  expect(brokenRules([{ path: "lib/cases/planted.ts", text }])).toHaveLength(1);
});

test("Every package is pinned to its version and digest and comes from no place beside the registry", () => {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, { integrity?: string; resolved?: string; inBundle?: boolean; version?: string }>;
  };
  const loose = Object.entries(lock.packages).filter(
    ([path, { integrity, resolved = "https://registry.npmjs.org/", inBundle }]) =>
      path !== "" &&
      !inBundle &&
      !(integrity?.startsWith("sha512-") && resolved.startsWith("https://registry.npmjs.org/")),
  );
  expect(loose).toEqual([]);
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) =>
    /[^\d.\w-]/.test(version),
  );
  expect(ranges).toEqual([]);
});
