import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What compares all rows of a database with what they were: others may write to a shared one meanwhile. */
const comparing = /\b(expectRefusal|allRows)\(/;

test("A file that compares whole databases has one of its own", () => {
  const files = ["app", "db", "e2e", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file}`),
  );
  const texts = files.map((file) => ({ file, text: readFileSync(file, "utf8") }));
  const comparers = texts.filter(({ text }) => comparing.test(text));
  expect(comparers.length).toBeGreaterThan(20);
  expect(comparers.filter(({ text }) => !text.includes("ownDatabase()")).map(({ file }) => file)).toEqual([]);
});
