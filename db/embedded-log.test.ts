import { mkdtempSync, readFileSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openLog, setAside } from "./embedded-log";

test("A log that is too long is set aside while it is written, once, and goes on from its beginning", () => {
  const folder = mkdtempSync(join(tmpdir(), "runut-log-"));
  const { path, file, close } = openLog(folder);
  const write = (text: string) => {
    writeSync(file, text);
    setAside(path, 8);
    return [readFileSync(path, "utf8"), textOf(`${path}.old`)];
  };
  expect(write("12345678")).toEqual(["12345678", null]);
  expect(write("9")).toEqual(["", "123456789"]);
  expect(write("abc")).toEqual(["abc", "123456789"]);
  expect(write("defghi")).toEqual(["", "abcdefghi"]);
  close();
  rmSync(folder, { recursive: true });
});

const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
};
