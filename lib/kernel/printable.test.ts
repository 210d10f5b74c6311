import { expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { printable, printableJson, printableLines } from "./printable";

test("A name that would turn the writing round or clear the screen is shown written out", () => {
  expect(printable("laporan\u202Egpj.exe")).toBe("laporan\\u202egpj.exe");
  expect(printable("a\u001b[2Jb\u0007")).toBe("a\\u001b[2Jb\\u0007");
  expect(printable("one\nThe bag is valid.")).toBe("one\\u000aThe bag is valid.");
  expect(printable("\u{E0067}\uD800")).toBe("\\u{e0067}\\ud800");
  expect(printable("laporan é 報告 تقرير.pdf")).toBe("laporan é 報告 تقرير.pdf");
});

test("No line of a text of several can pass for one that Runut wrote", () => {
  expect(printableLines("failed\nRunut is at http://evil.example\r\tx")).toBe(
    "failed\n  Runut is at http://evil.example\\u000d\tx",
  );
});

test("JSON means the same after it was made printable", () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: false, maxDepth: 2 }).filter(isJson), (value) => {
      const text = printableJson(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    }),
  );
});

const isJson = (value: unknown) => {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
};
