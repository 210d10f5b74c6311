import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { zooms } from "./filter";
import { daysBetween, pictureOf } from "./stretches";

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 4_000 }), { minLength: 1, maxLength: 400 })
  .map((places) =>
    places
      .sort((a, b) => a - b)
      .map((place) => new Date(Date.UTC(2015, 0, 1) + place * 86_400_000).toISOString().slice(0, 10)),
  );

describe("The picture of a line", () => {
  it("loses nothing, whatever it counts by, and has room for all", () => {
    fc.assert(
      fc.property(days, fc.constantFrom(undefined, ...zooms), (all, zoom) => {
        const counts = all.map((day, place) => ({ day, world: place % 3, runut: 1 }));
        const picture = pictureOf(counts, { zoom });
        const sum = (side: "world" | "runut", of: typeof counts | undefined) =>
          (of ?? []).reduce((total, each) => total + each[side], 0);
        expect(sum("world", picture?.stretches as never)).toBe(sum("world", counts));
        expect(sum("runut", picture?.stretches as never)).toBe(sum("runut", counts));
        const each = Math.min(
          ...(picture?.stretches ?? []).map(({ from, until }) => daysBetween(from, until) + 1),
        );
        const length = daysBetween(picture?.first ?? "", picture?.last ?? "") + 1;
        expect(length / each).toBeLessThanOrEqual(202);
        for (const { from, until } of picture?.stretches ?? []) {
          expect(daysBetween(picture?.first ?? "", from)).toBeGreaterThanOrEqual(0);
          expect(daysBetween(until, picture?.last ?? "")).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("of one day is drawn by day, of a week begins on its Monday, and of nothing is none", () => {
    const one = [{ day: "2021-08-25", world: 2, runut: 0 }];
    expect(pictureOf(one, {})).toMatchObject({ zoom: "day", first: "2021-08-25", last: "2021-08-25" });
    expect(pictureOf(one, { zoom: "week" })?.stretches).toEqual([
      { from: "2021-08-23", until: "2021-08-29", world: 2, runut: 0 },
    ]);
    expect(pictureOf(one, { from: "2021-08-01", until: "2021-08-31" })).toMatchObject({ last: "2021-08-31" });
    expect(pictureOf(one, { until: "2021-12-31" })).toMatchObject({ last: "2021-08-25" });
    expect(pictureOf([], {})).toBeNull();
  });
});
