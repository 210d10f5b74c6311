import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { escapedJson, firstActing, firstSign, writeOut, writtenOut } from "./signs";
import { fileName, line, plainLine, prose, reason } from "./text";

const says = (
  schema: { safeParse: (raw: unknown) => { success: boolean; error?: { issues: { message: string }[] } } },
  raw: unknown,
) => {
  const read = schema.safeParse(raw);
  return read.success ? "accepted" : read.error?.issues[0]?.message;
};

const tricks = [
  "a\u202Eb",
  "a\u2066b",
  "a\u200Bb",
  "a\u0007b",
  "a\uFEFFb",
  "ل\u200Fb",
  "a\u2060b",
  "a\u{E0067}b",
];

describe("a line", () => {
  test("is trimmed, not empty, and one", () => {
    expect(line(10).parse("  Bandung ")).toBe("Bandung");
    expect(says(line(10), " \t ")).toBe("required");
    expect(says(line(10), "a\nb")).toBe("one_line");
    expect(says(line(3), "abcd")).not.toBe("accepted");
  });

  test("is kept as it was received, with what turns the direction of writing or cannot be seen", () => {
    for (const trick of tricks) expect(line(10).parse(trick)).toBe(trick);
    for (const unstorable of ["a\u0000b", "a\ud83db"])
      expect(says(line(10), unstorable)).toBe("invisible_characters");
  });

  test("for the public carries none of that", () => {
    for (const trick of tricks) expect(says(plainLine(10), trick)).toBe("invisible_characters");
    expect(says(plainLine(10), "ن\u200Cه")).toBe("accepted");
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

test("Prose keeps its lines, in one form, and the signs between them", () => {
  expect(prose(50).parse(" one\r\ntwo\n\nthree ")).toBe("one\ntwo\n\nthree");
  expect(prose(50).parse("تسرب في نظام RNT\u200F (الإصدار 2)")).toContain("\u200F");
  expect(says(prose(50), "  ")).toBe("required");
});

test("The name of a file is kept to the last blank", () => {
  for (const name of [" laporan akhir. ", "laporan\u202Egpj.exe", "\u200EWhatsApp Image.jpeg", "a\nb"])
    expect(fileName().parse(name)).toBe(name);
});

test("A reason says something: twenty characters and more", () => {
  expect(says(reason(), "because it is so")).toBe("reason_too_short");
  expect(says(reason(), `because${" ".repeat(30)}`)).toBe("reason_too_short");
  expect(says(reason(), "The owner confirmed it in writing.")).toBe("accepted");
});

test("A sign is found by its name and place, counted in characters and not in halves of them", () => {
  const sign = firstSign("😀 sistem RNT\u200F di sini", /\u200F/u);
  expect(sign).toEqual({ sign: "U+200F", at: 13, after: "😀 sistem RNT" });
  const [issue] = plainLine(100).safeParse("ab\u202Ecd").error?.issues ?? [];
  expect(issue).toMatchObject({ params: { sign: { sign: "U+202E", at: 3, after: "ab" } } });
});

test("What was read is written out to its last text, dates and counts left as they are", () => {
  const at = new Date(0);
  const read = { a: "x\u202Ey", rows: [{ b: ["\u200Bz"], at, n: 1 }], by: new Map([["k", { c: "\u0007" }]]) };
  writeOut(read);
  expect(read).toEqual({
    a: "x[U+202E]y",
    rows: [{ b: ["[U+200B]z"], at, n: 1 }],
    by: new Map([["k", { c: "[U+0007]" }]]),
  });
});

test("JSON with its acting signs escaped means the same", () => {
  const given = { name: "laporan\u202Egpj.exe", flag: "\u{1F3F4}\u{E0067}" };
  const escaped = escapedJson(JSON.stringify(given));
  expect(escaped).toContain("\\u202e");
  expect(firstActing(escaped)).toBeNull();
  expect(JSON.parse(escaped)).toEqual(given);
});

test("Written out, nothing acts in a text any more", () => {
  expect(writtenOut("laporan\u202Egpj.exe")).toBe("laporan[U+202E]gpj.exe");
  expect(writtenOut("\u{1F3F4}\u{E0067} ن\u200Cه\n")).toBe("\u{1F3F4}[U+E0067] ن\u200Cه\n");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(writtenOut(text)).not.toMatch(/(?![\n\t\u00AD\u200C\u200D]|\r\n)[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
  );
});
