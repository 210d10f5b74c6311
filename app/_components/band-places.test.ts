import { describe, expect, it } from "vitest";
import { bandPlaces } from "./band-places";

const band = (from: number, to: number, label = "ditutup 24 Agu atau 25 Agu") => ({ from, to, label });
const before = { side: "before", line: 0 };
const after = { side: "after", line: 0 };
const end = { side: "end", line: 0 };

describe("the words of a band on the scale", () => {
  it("stand before it where there is room, and behind it where there is none", () => {
    expect(bandPlaces([band(30, 32)], 60)).toEqual([before]);
    expect(bandPlaces([band(1, 3)], 60)).toEqual([after]);
  });

  it("never cross the end of the scale nor lie over each other, and take a second line before they are left out", () => {
    expect(bandPlaces([band(33, 35), band(51, 52)], 60)).toEqual([before, end]);
    expect(bandPlaces([band(51, 52), band(53, 54)], 68)).toEqual([before, { side: "before", line: 1 }]);
    expect(bandPlaces([band(1, 2), band(3, 4), band(5, 6)], 30)).toEqual([
      after,
      end,
      { side: "after", line: 1 },
    ]);
    const close = [band(1, 2), band(2, 3), band(3, 4), band(4, 5), band(5, 6)];
    expect(bandPlaces(close, 30).at(-1)).toBeUndefined();
  });
});
