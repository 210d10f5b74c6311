import { expect, test, vi } from "vitest";
import { described, sentenceOf, speakPlainly } from "./described";

test("An error is told with where it arose and what caused it, on lines that cannot pass for others", () => {
  const error = new Error("broken\nRunut is at http://evil.example\u001b[2J", {
    cause: new TypeError("no form"),
  });
  const text = described(error);
  expect(text).toMatch(/^Error: broken\n {2}Runut is at http:\/\/evil.example\\u001b\[2J\n/);
  expect(text).toContain("described.test.ts");
  expect(text).toContain("caused by TypeError: no form");
  expect(
    text
      .split("\n")
      .slice(1)
      .every((line) => line.startsWith("  ")),
  ).toBe(true);
  expect(sentenceOf(error)).toBe("broken\n  Runut is at http://evil.example\\u001b[2J");
  expect(described("a word")).toBe("'a word'");
});

test("What a parser could not read is not quoted in the log", () => {
  const parse = () => JSON.parse("a summary for named people");
  let failure: unknown;
  try {
    parse();
  } catch (error) {
    failure = error;
  }
  expect(String(failure)).toContain("a summary");
  expect(described(failure)).not.toContain("summary");
});

test("A library that prints an error, a colour or a sign of control is put into words too", () => {
  const heard = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const before = { ...console };
  speakPlainly();
  console.error("\u001b[31m%s\u001b[39m failed for /a\u202Eb", "A page", new Error("on purpose"));
  Object.assign(console, before);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[1]).toMatch(/^A page failed for \/a\\u202eb Error: on purpose\n/);
});
