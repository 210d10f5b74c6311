import { describe, expect, it } from "vitest";
import { dayOf, liesAhead } from "./day";

describe("a day of the world", () => {
  const lateInJakarta = new Date("2021-09-07T16:30:00Z");

  it("is the one of the zone", () => {
    expect(dayOf(lateInJakarta)).toBe("2021-09-07");
    expect(dayOf(lateInJakarta, "Asia/Jayapura")).toBe("2021-09-08");
  });

  it("lies ahead only when it has not begun in Jayapura either", () => {
    expect(liesAhead("2021-09-08", lateInJakarta)).toBe(false);
    expect(liesAhead("2021-09-09", lateInJakarta)).toBe(true);
    expect(liesAhead("2021-09-07", new Date("2021-09-06T20:00:00Z"))).toBe(false);
  });
});
