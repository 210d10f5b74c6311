import { describe, expect, test } from "vitest";
import { atLeast, sayAtLeast, sayTally, tally, tallyAmong } from "./tally";

const say = (locale: string) => (count: number) => `${new Intl.NumberFormat(locale).format(count)} wait`;

describe("a total", () => {
  test("is exact up to a thousand and says no more than that beyond", () => {
    expect([0, 999, 1000, 1001, 5000].map((count) => tally(count, "en"))).toEqual([
      "0",
      "999",
      "1,000",
      "1,000+",
      "1,000+",
    ]);
  });

  test("gives each of its kinds a plus once it has more than were looked at", () => {
    expect([0, 412].map((count) => tallyAmong(count, 999, "en"))).toEqual(["0", "412"]);
    expect([0, 412, 1001].map((count) => tallyAmong(count, 1001, "id"))).toEqual(["", "412+", "1.000+"]);
  });

  test("of which no more is known than that there are so many has a plus, within a sentence too", () => {
    expect(atLeast(20, "id")).toBe("20+");
    expect(sayAtLeast(1200, "en", say("en"))).toBe("1,200+ wait");
  });

  test("keeps its plus within a sentence, in the digits of the language", () => {
    expect(sayTally(1000, "id", say("id"))).toBe("1.000 wait");
    expect(sayTally(1001, "id", say("id"))).toBe("1.000+ wait");
    expect(sayTally(1001, "en", say("en"))).toBe("1,000+ wait");
  });
});
