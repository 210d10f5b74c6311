import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import {
  blankRow,
  mergeRow,
  moveRow,
  pasteInto,
  type Row,
  removeRow,
  setRow,
  splitRow,
} from "./sentence-list";

const rowsOf = (...texts: string[]): Row[] => texts.map((text, key) => ({ ...blankRow(key + 1), text }));
const textsOf = (rows: readonly Row[]) => rows.map(({ text }) => text);
const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "."), maxLength: 12 });

describe("the sentences of a text while it is written", () => {
  it("are ended at the caret, and the next one has the cursor", () => {
    const { rows, at } = splitRow(rowsOf("One. Two."), 0, 4);
    expect(textsOf(rows)).toEqual(["One.", "Two."]);
    expect(at).toEqual({ key: rows[1]?.key, caret: 0 });
  });

  it("are made one again where they were ended, with what the first one rests on", () => {
    const [first, second] = rowsOf("One.", "Two.") as [Row, Row];
    const merged = mergeRow([{ ...first, basis: "finding:1", use: "is_so" }, second], 1);
    expect(merged?.rows).toMatchObject([{ text: "One. Two.", basis: "finding:1", use: "is_so" }]);
    expect(merged?.at).toEqual({ key: 1, caret: 4 });
    expect(mergeRow([first], 0)).toBeNull();
  });

  it("stand in their part: what becomes advice goes there with the cursor, and no key leads across", () => {
    const [first, second, third] = rowsOf("One.", "Two.", "Three.") as [Row, Row, Row];
    const set = setRow([first, second, third], 1, { kind: "advice" });
    const moved = "rows" in set ? set.rows : [];
    expect(textsOf(moved)).toEqual(["Two.", "Three.", "One."]);
    expect(set).toMatchObject({ at: { key: 1, caret: 4 } });
    expect(setRow(moved, 2, { basis: "none" })).toMatchObject([{ basis: "none" }, {}, {}]);
    expect(mergeRow(moved, 2)).toBeNull();
    expect(moveRow(moved, 2, -1)).toBe(moved);
    expect(moveRow(moved, 1, 1)).toBe(moved);
    const pasted = pasteInto(
      moved,
      2,
      [4, 4],
      [
        { text: " Stop.", kind: "assertion", begins: false },
        { text: "Think.", kind: "heading", begins: true },
      ],
    );
    expect(pasted.rows.slice(2).map(({ kind }) => kind)).toEqual(["advice", "advice"]);
  });

  it("lose no letter by being ended and made one", () => {
    fc.assert(
      fc.property(words, fc.nat(12), (text, caret) => {
        const split = splitRow(rowsOf(text), 0, caret);
        const merged = mergeRow(split.rows, 1);
        expect(
          textsOf(merged?.rows ?? [])
            .join("")
            .replaceAll(" ", ""),
        ).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("move with all that is set of them, not beyond the ends", () => {
    const rows = rowsOf("A", "B", "C");
    expect(textsOf(moveRow(rows, 0, 1))).toEqual(["B", "A", "C"]);
    expect(textsOf(moveRow(rows, 2, 5))).toEqual(["A", "B", "C"]);
    expect(moveRow(rows, 1, -1).map(({ key }) => key)).toEqual([2, 1, 3]);
  });

  it("can all be taken out, and one empty one stays", () => {
    expect(textsOf(removeRow(rowsOf("A", "B"), 0))).toEqual(["B"]);
    expect(textsOf(removeRow(rowsOf("A"), 0))).toEqual([""]);
  });

  it("take up a pasted text where the selection was, and keep what stood around it", () => {
    const piece = (text: string, kind = "assertion", begins = false) => ({ text, kind, begins });
    const { rows, at } = pasteInto(
      rowsOf("Before after", "Last"),
      0,
      [7, 7],
      [piece("one."), piece("Two. ")],
    );
    expect(textsOf(rows)).toEqual(["Before one.", "Two. after", "Last"]);
    expect(at).toEqual({ key: rows[1]?.key, caret: 5 });
    const empty = pasteInto(
      rowsOf(""),
      0,
      [0, 0],
      [piece("What is known", "heading"), piece("One.", "assertion", true)],
    );
    expect(empty.rows).toMatchObject([{ kind: "heading" }, { kind: "assertion", begins: true }]);
  });

  it("have each a key of their own after whatever was done", () => {
    const step = fc.record({ act: fc.nat(3), place: fc.nat(5), n: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let rows: readonly Row[] = rowsOf("One. Two. Three.");
        for (const { act, place: anywhere, n } of steps) {
          const place = anywhere % rows.length;
          if (act === 0) ({ rows } = splitRow(rows, place, n));
          if (act === 1) rows = mergeRow(rows, place)?.rows ?? rows;
          if (act === 2) rows = moveRow(rows, place, n - 3);
          if (act === 3)
            ({ rows } = pasteInto(
              rows,
              place,
              [0, 0],
              [
                { text: "x", kind: "assertion", begins: false },
                { text: "y", kind: "advice", begins: true },
              ],
            ));
        }
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
    );
  });
});
