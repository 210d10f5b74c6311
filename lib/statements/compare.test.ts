import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { compareSentences } from "./compare";
import type { Sentence } from "./written";

const said = (text: string, more: Partial<Sentence> = {}): Sentence => ({
  ...{ kind: "assertion", text, basis: "none", basisId: null, use: null, reason: "Later.", speaker: "" },
  ...{ quotes: null, begins: false },
  ...more,
});
const lines = (before: Sentence[], after: Sentence[]) =>
  compareSentences(before, after).map((line) => [
    line.is,
    (line.after ?? line.before)?.text,
    ...(line.is === "kept" ? [line.moved ? "moved" : "stayed", ...line.differs] : []),
  ]);

describe("Two versions", () => {
  it("are told apart sentence by sentence: reworded, added, taken out where it stood", () => {
    const before = [said("The hole was closed."), said("Nobody was told."), said("Data were read.")];
    const after = [said("The hole was closed on Tuesday."), said("Data were read."), said("Change it.")];
    expect(lines(before, after)).toEqual([
      ["kept", "The hole was closed on Tuesday.", "stayed", "text"],
      ["removed", "Nobody was told."],
      ["kept", "Data were read.", "stayed"],
      ["added", "Change it."],
    ]);
  });

  it("show another kind, basis, use, speaker, quoted position or paragraph of the same words", () => {
    const [one, other] = ["a1", "b2"];
    const changes: [Partial<Sentence>, string][] = [
      [{ kind: "connective" }, "kind"],
      [{ basis: "finding", basisId: one }, "basis"],
      [{ reason: "Another." }, "basis"],
      [{ use: "is_so" }, "use"],
      [{ speaker: "The ministry" }, "speaker"],
      [{ quotes: other }, "quotes"],
      [{ begins: true }, "begins"],
    ];
    for (const [change, field] of changes)
      expect(lines([said("It is so.")], [said("It is so.", change)])).toEqual([
        ["kept", "It is so.", "stayed", field],
      ]);
  });

  it("say of the fewest sentences that they moved", () => {
    const [a, b, c, d] = ["One here.", "Two there.", "Three gone.", "Four left."].map((text) => said(text));
    if (!a || !b || !c || !d) throw new Error("four sentences");
    expect(lines([a, b, c, d], [b, c, d, a]).map(([, , moved]) => moved)).toEqual([
      ...["stayed", "stayed", "stayed", "moved"],
    ]);
    expect(lines([a, b], [a, b])).toEqual([
      ["kept", "One here.", "stayed"],
      ["kept", "Two there.", "stayed"],
    ]);
  });

  it("lose and double no sentence", () => {
    const texts = fc.array(fc.constantFrom("one two", "two three", "three", "four five", "five"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const compared = compareSentences(
          one.map((text) => said(text)),
          other.map((text) => said(text)),
        );
        expect(compared.flatMap(({ after }) => after?.text ?? [])).toEqual(other);
        expect(compared.flatMap(({ before }) => before?.text ?? []).sort()).toEqual([...one].sort());
      }),
    );
  });
});
