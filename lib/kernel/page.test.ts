import { describe, expect, it } from "vitest";
import { pageOf, readNumber } from "./page";

const keyOf = (row: { number: number }) => row.number;
const rows = [1, 2, 3].map((number) => ({ number }));

describe("A page of a list", () => {
  it("names the key of its last row when another row was found behind it", () => {
    expect(pageOf(rows, 2, keyOf)).toEqual({ rows: rows.slice(0, 2), next: 2 });
  });

  it("is the last one when no row was found beyond it", () => {
    expect(pageOf(rows, 3, keyOf)).toEqual({ rows, next: undefined });
    expect(pageOf([], 3, keyOf)).toEqual({ rows: [], next: undefined });
  });

  it("begins at the front when its address holds no number", () => {
    expect(["12", "", "-1", "1e3", "9999999999", undefined].map(readNumber)).toEqual([
      12,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
