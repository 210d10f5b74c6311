import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { stripPlaces } from "./strip-places";

describe("places on the strip", () => {
  it("put what is past before now, and leave out what lies beyond", () => {
    expect(stripPlaces([-30, 10, 200], 77)).toEqual([{ at: 3, storey: 0 }, { at: 10, storey: 0 }, undefined]);
  });

  it("set dots of one hour side by side, but none behind now or on the next day", () => {
    const places = stripPlaces([-2, -1, 8, 8, 8, 20], 78, [6, 23, 47]);
    expect(places).toEqual([
      { at: 3, storey: 0 },
      { at: 3, storey: 1 },
      { at: 8.7, storey: 0 },
      { at: 14.4, storey: 0 },
      { at: 20.1, storey: 0 },
      { at: 20, storey: 1 },
    ]);
  });

  it("never let two dots of one storey touch", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 75 }), { maxLength: 20 }), (hours) => {
        const places = stripPlaces(
          [...hours].sort((a, b) => a - b),
          77,
        ).filter((place) => place !== undefined);
        for (const [index, place] of places.entries()) {
          for (const other of places.slice(index + 1)) {
            if (place.storey === other.storey)
              expect(Math.abs(place.at - other.at)).toBeGreaterThanOrEqual(5.6);
          }
        }
      }),
    );
  });
});
