import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { line, prose, reason } from "./text";

const says = (
  schema: { safeParse: (raw: unknown) => { success: boolean; error?: { issues: { message: string }[] } } },
  raw: unknown,
) => {
  const read = schema.safeParse(raw);
  return read.success ? "accepted" : read.error?.issues[0]?.message;
};

describe("a line", () => {
  test("is trimmed, not empty, and one", () => {
    expect(line(10).parse("  Bandung ")).toBe("Bandung");
    expect(says(line(10), " \t ")).toBe("required");
    expect(says(line(10), "a\nb")).toBe("one_line");
    expect(says(line(3), "abcd")).not.toBe("accepted");
  });

  test("carries no character that hides or turns what is written", () => {
    for (const trick of ["a\u202Eb", "a\u2066b", "a\u200Bb", "a\u0007b", "a\uFEFFb", "a\u0000b"]) {
      expect(says(line(10), trick), JSON.stringify(trick)).toBe("invisible_characters");
    }
    expect(says(line(10), "ن\u200Cه")).toBe("accepted");
  });

  test("of anything accepted stays itself when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const read = line(50).safeParse(text);
        if (read.success) expect(line(50).parse(read.data)).toBe(read.data);
      }),
    );
  });
});

test("Prose keeps its lines, in one form", () => {
  expect(prose(50).parse(" one\r\ntwo\n\nthree ")).toBe("one\ntwo\n\nthree");
  expect(says(prose(50), "a\u202Eb")).toBe("invisible_characters");
  expect(says(prose(50), "  ")).toBe("required");
});

test("A reason says something: twenty characters and more", () => {
  expect(says(reason(), "because it is so")).toBe("reason_too_short");
  expect(says(reason(), `because${" ".repeat(30)}`)).toBe("reason_too_short");
  expect(says(reason(), "The owner confirmed it in writing.")).toBe("accepted");
});
