import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { timeLeft } from "./time-left";

const at = (text: string) => new Date(text);
const moment = fc.date({
  min: at("1990-01-01T00:00:00Z"),
  max: at("2090-01-01T00:00:00Z"),
  noInvalidDate: true,
});

describe("what is left", () => {
  it.each([
    [
      "2021-09-08T15:00:00+07:00",
      "2021-09-08T09:12:00+07:00",
      { past: false, days: 0, hours: 5, minutes: 48 },
    ],
    ["2021-09-06T17:00:00Z", "2021-09-08T02:12:00Z", { past: true, days: 1, hours: 9, minutes: 12 }],
    [
      "2021-09-09T17:00:00+09:00",
      "2021-09-08T09:12:00+07:00",
      { past: false, days: 1, hours: 5, minutes: 48 },
    ],
    [
      "2021-09-08T09:12:59+07:00",
      "2021-09-08T09:12:00+07:00",
      { past: false, days: 0, hours: 0, minutes: 0 },
    ],
  ])("until %s at %s", (due, now, expected) => {
    expect(timeLeft(at(due), at(now))).toEqual(expected);
  });

  it("adds up to the span and is never rounded up", () => {
    fc.assert(
      fc.property(moment, moment, (due, now) => {
        const { past, days, hours, minutes } = timeLeft(due, now);
        const span = Math.abs(due.getTime() - now.getTime());
        const shown = ((days * 24 + hours) * 60 + minutes) * 60_000;
        expect(span - shown).toBeGreaterThanOrEqual(0);
        expect(span - shown).toBeLessThan(60_000);
        expect(past).toBe(due < now);
      }),
    );
  });
});
