import { describe, expect, test } from "vitest";
import { fc } from "@/e2e/structure/random";
import { portableName } from "./portable-name";

describe("A portable name", () => {
  test.each([
    ["laporan.pdf", "laporan.pdf"],
    ["laporan\u202Egpj.exe", "laporan[U+202E]gpj.exe"],
    ["\u200EWhatsApp Image.jpeg", "[U+200E]WhatsApp Image.jpeg"],
    ["../../surat.pdf", ".._.._surat.pdf"],
    ["C:\\Users\\x\\surat.pdf", "C__Users_x_surat.pdf"],
    ['? < > " | *', "_ _ _ _ _ _"],
    ["laporan akhir. ", "laporan akhir"],
    ["  surat.txt", "surat.txt"],
    ["CON.txt", "_CON.txt"],
    ["nul", "_nul"],
    ["com1.tar.gz", "_com1.tar.gz"],
    ["LPT³", "_LPT³"],
    ["aux .txt", "_aux .txt"],
    ["console.txt", "console.txt"],
    ["laporan e\u0301.pdf", "laporan \u00E9.pdf"],
    ["a\u00A0b.txt", "a b.txt"],
    ["a\nb.txt", "a b.txt"],
    ["100%.txt", "100%.txt"],
    [".htaccess", ".htaccess"],
    ["...", "bytes"],
    [" ", "bytes"],
    ["بيان رسمي.docx", "بيان رسمي.docx"],
    ["家族👨\u200D👩\u200D👧.jpg", "家族👨\u200D👩\u200D👧.jpg"],
  ])("of %j is %j", (given, name) => {
    expect(portableName(given)).toBe(name);
  });

  test("of a long one keeps its ending and no half character", () => {
    expect(portableName(`${"ب".repeat(251)}.pdf`)).toBe(`${"ب".repeat(73)}.pdf`);
    const family = "👨\u200D👩\u200D👧";
    const cut = portableName(`${family.repeat(120)}.tar.gz`);
    expect(cut).toBe(`${family.repeat(7)}.tar.gz`);
    expect(portableName(`a.${"b".repeat(400)}`)).toBe(`a.${"b".repeat(148)}`);
  });

  test("is one that Windows, zip and a shell keep, whatever the file was called", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = portableName(given);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(150);
        expect(Buffer.byteLength(name)).toBeGreaterThan(0);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(name).not.toMatch(/[\x00-\x1f\x7f\\/:*?"<>|]|[. ]$|^ /);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(name).toBe(name.normalize("NFC"));
        expect([".", ".."]).not.toContain(name);
        expect(portableName(name)).toBe(name);
      }),
    );
  });
});
