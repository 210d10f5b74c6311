import { describe, expect, it } from "vitest";
import { differingFigures } from "./differing-figures";
import type { Language } from "./digest";

const source = "Data 1,3 juta orang dapat dibaca pada 24 Agustus 2021.";
const differ = (text: string, language: Language) =>
  differingFigures({ text: source, language: "id" }, { text, language });

describe("the figures of a translation", () => {
  it.each([
    ["en", "Data of 1.3 million people could be read on 24 August 2021."],
    ["fr", "Les données de 1,3 million de personnes étaient lisibles le 24 août 2021."],
    ["zh", "2021年8月24日，130万人的数据可被读取。"],
    ["ja", "2021年8月24日、130万人分のデータが読み取り可能でした。"],
    ["ar", "كان من الممكن قراءة بيانات 1.3 مليون شخص في 24 أغسطس 2021."],
    ["ar", "كان من الممكن قراءة بيانات ١٫٣ مليون شخص في ٢٤ أغسطس ٢٠٢١."],
  ] as const)("agree with the text in %s when they are the same", (language, text) => {
    expect(differ(text, language)).toEqual({ added: [], missing: [] });
  });

  it.each([
    ["en", "Data of 1.4 million people could be read on 24 August 2021.", "1.4 million", "1,3 juta"],
    [
      "fr",
      "Les données de 1,3 milliard de personnes étaient lisibles le 24 août 2021.",
      "1,3 miliar",
      "1,3 juta",
    ],
    ["zh", "2021年8月25日，130万人的数据可被读取。", "25 August 2021", "24 Agustus 2021"],
    ["ar", "كان من الممكن قراءة بيانات 13 مليون شخص في 24 أغسطس 2021.", "13 million", "1,3 juta"],
  ] as const)("are pointed at in %s where they differ", (language, text, added, missing) => {
    expect(differ(text, language)).toEqual({ added: [added], missing: [missing] });
  });

  it("are missed where a translation leaves one out", () => {
    expect(differ("Data of many people could be read on 24 August 2021.", "en")).toEqual({
      added: [],
      missing: ["1,3 juta"],
    });
  });
});
