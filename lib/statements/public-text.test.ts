import { describe, expect, it } from "vitest";
import { publicText } from "./public-text";

const accepts = (text: string) => publicText(1000).safeParse(text).success;
const hidden = {
  "right-to-left override": "\u202E",
  isolate: "\u2067",
  "left-to-right mark": "\u200E",
  "zero width space": "\u200B",
  "word joiner": "\u2060",
  "byte order mark": "\uFEFF",
  "soft hyphen": "\u00AD",
  joiner: "\u200D",
  "hangul filler": "\u3164",
  "braille blank": "\u2800",
  "line separator": "\u2028",
  "variation selector": "\uFE0F",
  "tag letter": "\u{E0041}",
  "private use": "\uE000",
  bell: "\u0007",
  tab: "\t",
  "line break": "\n",
};

describe("public text", () => {
  it.each(Object.entries(hidden))("refuses a %s", (_, character) => {
    expect(accepts(`Celah itu ${character}telah ditutup.`)).toBe(false);
  });

  it("refuses what is empty and what is too long", () => {
    expect([accepts(""), accepts("   "), accepts("a".repeat(1001)), accepts("a".repeat(1000))]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("accepts the scripts of the six languages", () => {
    for (const text of [
      "Tidak ada kebocoran: “aman”.",
      "没有发现泄漏。",
      "漏えいの証拠はありません。",
      "لا يوجد تسرّب.",
      "Aucune fuite n’a été trouvée.",
      "می\u200Cخواهد",
    ])
      expect(accepts(text), text).toBe(true);
  });

  it("keeps letters in their composed form", () => {
    expect(publicText(10).parse("e\u0301te\u0301")).toBe("été");
  });
});
