import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { messages } from "./messages";

test("Every page of the desk has its word among the steps that lead to it", () => {
  const segments = readdirSync("app/(desk)", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .flatMap((file) => file.split("/").slice(0, -1))
    .filter((segment) => /^[a-z-]+$/.test(segment));
  const { cases, shell } = messages.en as unknown as {
    cases: { nav: object };
    shell: { nav: object; crumb: object };
  };
  const worded = { ...cases.nav, ...shell.nav, ...shell.crumb };
  expect(segments.length).toBeGreaterThan(30);
  expect([...new Set(segments)].filter((one) => !(one in worded))).toEqual([]);
});
