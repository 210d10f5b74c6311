import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { MadeLog } from "@/e2e/proof/made-log";
import { readKeptCheckpoint } from "./kept-checkpoint";
import { root } from "./root";

const folder = mkdtempSync(join(tmpdir(), "runut-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

const logOf = (name: string) => {
  const log = new MadeLog(name, 1);
  for (let count = 0; count < 3; count++) log.act("finding.make");
  return log;
};
const log = logOf("log.example/audit");
const kept = log.checkpoint(2);
const saved = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const file = saved("log.jsonl", log.run());
const verify = (...parameters: string[]) => {
  const command = ["--import", "tsx", "lib/cli/main.ts", "audit", "verify", ...parameters];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
};

describe("the file given with --checkpoint", () => {
  test("is read whatever became of its line ends", () => {
    for (const text of [kept, kept.replaceAll("\n", "\r\n"), kept.trimEnd(), `\ufeff\n${kept}\n\n`])
      expect(readKeptCheckpoint(saved("kept", text))).toBe(kept);
  });

  test.each([
    ["empty", ""],
    ["in UTF-16", Buffer.from(`\ufeff${kept}`, "utf16le")],
    ["a page of an error", "<!doctype html>\n<title>502</title>\n"],
    ["cut off", kept.slice(0, 40)],
    ["an export", log.run()],
  ])("is no checkpoint when it is %s: wrong usage, and nothing is said of the log", (_, text) => {
    const path = saved("kept", text);
    expect(() => readKeptCheckpoint(path)).toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining("is not a checkpoint") }),
    );
  });

  test("says nothing of the log when it is of another, and ends in 2 when it is none", {
    timeout: 60_000,
  }, () => {
    const foreign = saved("foreign", logOf("other.example/audit").checkpoint(2));
    const other = verify(file, "--checkpoint", foreign);
    expect(other).toMatchObject({
      status: 1,
      said: expect.stringContaining("not signed by a key of this log"),
    });
    expect(other.said).not.toContain("Not whole");
    const none = verify(file, "--checkpoint", saved("none", "x\r\n"));
    expect(none).toMatchObject({ status: 2, said: expect.stringContaining("is not a checkpoint") });
    expect(none.said).not.toContain("Not whole");
    expect(verify(file, "--checkpoint", saved("kept", kept.replaceAll("\n", "\r\n"))).status).toBe(0);
  });
});

test("what a file means is printed alone, and a file that is not there is wrong usage", {
  timeout: 60_000,
}, () => {
  const { status, said } = verify(file, "--meaning");
  expect([status, JSON.parse(said)]).toMatchObject([
    0,
    { log: "log.example/audit", checkpoint: { size: 3 } },
  ]);
  expect(verify(join(folder, "nowhere.jsonl"), "--meaning").status).toBe(2);
  const damaged = verify(saved("damaged.jsonl", log.run().replaceAll("\n", "\r\n")), "--meaning");
  expect(damaged).toMatchObject({ status: 1, said: expect.stringContaining("says nothing of the log") });
});

test("rows are told of, and a file without any is refused with --records", { timeout: 60_000 }, () => {
  const written = logOf("log.example/audit");
  written.write("finding.make", [["findings", 1, { id: "a", text: "Nothing found" }]], 1);
  const withRow = saved("rows.jsonl", written.run());
  expect(verify(withRow, "--records")).toMatchObject({
    status: 0,
    said: expect.stringContaining("what was recorded at their leaves: 1."),
  });
  expect(verify(file, "--records")).toMatchObject({
    status: 1,
    said: expect.stringContaining("the file holds no rows"),
  });
});
