import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { stripPlaces } from "./strip-places";

describe("places on the strip", () => {
  it("put what is past before now, and leave out what lies beyond", () => {
    expect(stripPlaces([-30, 10, 200], 77)).toEqual([{ at: 3, storey: 0 }, { at: 10, storey: 0 }, undefined]);
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
