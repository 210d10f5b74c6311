import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { seal, unseal } from "./seal";
import { secret } from "./secrets";

const before = process.env.RUNUT_HOME;
const home = mkdtempSync(join(tmpdir(), "runut-seal-"));
beforeAll(() => {
  process.env.RUNUT_HOME = home;
});
afterAll(() => {
  process.env.RUNUT_HOME = before;
  rmSync(home, { recursive: true });
});

test("What is sealed opens again, and never looks the same twice", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const [one, other] = [seal("source", text), seal("source", text)];
      expect(unseal("source", one)).toBe(text);
      expect(one).not.toBe(other);
    }),
  );
});

test("What was altered in any character does not open", () => {
  const sealed = seal("source", "a name");
  for (let at = 3; at < sealed.length; at++) {
    if (sealed[at] === ".") continue;
    const altered = `${sealed.slice(0, at)}${sealed[at] === "A" ? "B" : "A"}${sealed.slice(at + 1)}`;
    const bytes = (text: string) =>
      text.split(".").map((part) => Buffer.from(part, "base64url").toString("hex"));
    const same = bytes(altered).join(".") === bytes(sealed).join(".");
    if (!same) expect(() => unseal("source", altered), `${at}`).toThrow();
  }
});

test("What was sealed under another key does not open", () => {
  expect(() => unseal("totp", seal("source", "a name"))).toThrow();
});

test("A secret is made once, for the owner's eyes only; one that others may read is refused", () => {
  const first = secret("session");
  expect(Buffer.from(first, "base64url")).toHaveLength(32);
  expect(secret("session")).toBe(first);
  const path = join(home, "keys", "session");
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(join(home, "keys")).mode & 0o777).toBe(0o700);
  chmodSync(path, 0o644);
  expect(() => secret("session")).toThrow("chmod 600");
});
