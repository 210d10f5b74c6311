import { describe, expect, test } from "vitest";
import { corpus } from "./corpus/corpus";
import { proposedUse } from "./proposed-use";

/** What is reached: assertions for which another use is proposed, and those for which none is. They may only fall. */
const reached = { id: { wrong: 0, none: 22 }, en: { wrong: 0, none: 14 } };

const unsure = "none";

describe.each(["id", "en"] as const)("For the assertions of %s", (language) => {
  const all = corpus(language)
    .filter(({ truth }) => truth === "assertion")
    .map(({ text, use }) => ({ text, use: use ?? unsure, proposed: proposedUse(text, language) ?? unsure }));

  test("the use that their wording speaks for is proposed, or none", () => {
    const names = [...new Set(all.flatMap(({ use, proposed }) => [use, proposed]))].sort();
    const rows = names.map((use) => {
      const its = all.filter((each) => each.use === use);
      return [use, ...names.map((name) => its.filter(({ proposed }) => proposed === name).length)];
    });
    console.log(
      [["", ...names], ...rows].map((row) => row.map((cell) => `${cell}`.padEnd(14)).join("")).join("\n"),
    );
    const differing = all.filter(({ use, proposed }) => use !== proposed);
    const wrong = differing.filter(({ proposed }) => proposed !== unsure);
    console.log(differing.map(({ use, proposed, text }) => `  ${use} as ${proposed}: ${text}`).join("\n"));
    expect(wrong.length).toBeLessThanOrEqual(reached[language].wrong);
    expect(differing.length - wrong.length).toBeLessThanOrEqual(reached[language].none);
  });
});

describe("A use is proposed", () => {
  test.each([
    ["id", "Kami menyatakan bahwa celah itu telah ditutup.", "is_closed"],
    ["id", "Menurut pemeriksaan kami, celah itu sudah ditutup.", "is_closed"],
    ["id", "Ganti kata sandi Anda.", null],
    ["id", "Apakah data bocor?", null],
    ["id", "Celah itu akan ditutup besok.", null],
    ["en", "X said we closed the hole.", "who_claims"],
    ["en", "We said that the hole was closed.", "is_closed"],
    ["en", "The hole will be closed tomorrow.", null],
    ["en", "It is too early to say whether data leaked.", "is_not_known"],
    ["en", "Was data leaked?", null],
    ["fr", "Le trou a été fermé.", null],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(proposedUse(text, language)).toBe(expected);
  });
});
