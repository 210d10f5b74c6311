import { describe, expect, it } from "vitest";
import { fc } from "@/e2e/structure/random";
import { formatDay, formatMoment, formatUtc, wallClock } from "./moment";

const told = "2021-09-08T08:00:00Z";

describe("a moment on the desk", () => {
  it("shows the hour with its zone in English", () => {
    expect(formatMoment(told, "en")).toBe("8 Sep 2021, 15:00 WIB");
  });

  it("shows the hour as Indonesian writes it", () => {
    expect(formatMoment("2021-08-23T01:39:00Z", "id")).toBe("23 Agu 2021, 08.39 WIB");
  });

  it("keeps the zone of the place it is due in", () => {
    expect(formatMoment(told, "en", { zone: "Asia/Jayapura" })).toBe("8 Sep 2021, 17:00 WIT");
  });

  it("shows no hour that was not recorded", () => {
    expect(formatMoment("2021-07-15", "en", { precision: "day" })).toBe("15 Jul 2021");
    expect(formatMoment("2021-07-01", "id", { precision: "month", month: "long" })).toBe("Juli 2021");
  });

  it("names the weekday", () => {
    expect(formatDay(told, "id", { weekday: "long", month: "long" })).toBe("Rabu, 8 September 2021");
    expect(formatDay(told, "en", { weekday: "short", year: false })).toBe("Wed 8 Sep");
  });

  it("counts the day of its zone, not of UTC", () => {
    expect(formatDay("2021-09-08T18:00:00Z", "en")).toBe("9 Sep 2021");
    expect(formatUtc("2021-09-08T18:00:00Z", "en")).toBe("8 Sep 2021, 18:00 UTC");
  });
});

describe("the wall clock", () => {
  it.each(["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "UTC"] as const)(
    "is that of the tz database in %s at every moment since 1964",
    (zone) => {
      const reader = new Intl.DateTimeFormat("en-GB", {
        timeZone: zone,
        hourCycle: "h23",
        weekday: "short",
        year: "numeric",
        month: "2-digit",
        day: "2-digit",
        hour: "2-digit",
        minute: "2-digit",
      });
      const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
      const two = (figure: number) => String(figure).padStart(2, "0");
      const moments = fc.date({
        min: new Date("1964-01-01"),
        max: new Date("2100-01-01"),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(moments, (at) => {
          const { year, month, day, weekday, hour, minute } = wallClock(at, zone);
          const shown = `${weekdays[weekday]}, ${two(day)}/${two(month)}/${year}, ${hour}:${minute}`;
          expect(shown).toBe(reader.format(at));
        }),
      );
    },
  );
});
