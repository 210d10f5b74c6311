import { describe, expect, it } from "vitest";
import { bandSides } from "./band-places";

const band = (from: number, to: number, label = "ditutup 24 Agu atau 25 Agu") => ({ from, to, label });

describe("the words of a band on the scale", () => {
  it("stand before it where there is room, and behind it where there is none", () => {
    expect(bandSides([band(30, 32)], 60)).toEqual(["before"]);
    expect(bandSides([band(1, 3)], 60)).toEqual(["after"]);
  });

  it("never cross the end of the scale nor lie over each other", () => {
    expect(bandSides([band(33, 35), band(51, 52)], 60)).toEqual(["before", "end"]);
    expect(bandSides([band(40, 41), band(42, 43)], 60)).toEqual(["before", "end"]);
    expect(bandSides([band(1, 2), band(3, 4), band(5, 6)], 30)).toEqual(["after", "end", undefined]);
  });
});
