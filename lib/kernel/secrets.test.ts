import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test, vi } from "vitest";
import { secret } from "./secrets";

beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), "runut-secrets-"));
  vi.stubEnv("RUNUT_HOME", folder);
  return () => rmSync(folder, { recursive: true });
});

const pathOf = (...parts: string[]) => join(process.env.RUNUT_HOME ?? "", "keys", ...parts);
const modeOf = (path: string) => statSync(path).mode & 0o777;

test("a secret is made once, differs from the next, and only its owner may read it", () => {
  const made = secret("session");
  expect(Buffer.from(made, "base64url")).toHaveLength(32);
  expect(secret("session")).toBe(made);
  expect(secret("source")).not.toBe(made);
  expect(modeOf(pathOf("session"))).toBe(0o600);
  expect(modeOf(pathOf())).toBe(0o700);
});

test("a secret that others may read is refused with what to do", () => {
  secret("session");
  chmodSync(pathOf("session"), 0o644);
  expect(() => secret("session")).toThrow(`chmod 600 ${pathOf("session")}`);
});
