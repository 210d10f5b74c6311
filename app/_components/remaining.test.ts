import { describe, expect, it } from "vitest";
import { dueMoment } from "./due-moment";
import { remaining, urgency } from "./remaining";

const now = new Date("2021-09-08T02:12:00Z");
const at = (iso: string) => new Date(iso);

describe("what remains of a deadline", () => {
  it("is told in hours and minutes within a day", () => {
    expect(remaining(at("2021-09-08T08:00:00Z"), now)).toEqual({
      key: "left_minutes",
      hours: 5,
      minutes: 48,
    });
  });

  it("is told in hours within two days, then in days", () => {
    expect(remaining(at("2021-09-09T08:12:00Z"), now)).toEqual({ key: "left_hours", count: 30 });
    expect(remaining(at("2021-09-10T10:00:00Z"), now)).toEqual({ key: "left_days", count: 2 });
  });

  it("is told as past when it is late", () => {
    expect(remaining(at("2021-09-06T17:00:00Z"), now)).toEqual({ key: "past_hours", count: 33 });
    expect(urgency(at("2021-09-06T17:00:00Z"), now)).toBe("danger");
  });

  it("warns within eight hours", () => {
    expect(urgency(at("2021-09-08T08:00:00Z"), now)).toBe("caution");
    expect(urgency(at("2021-09-09T08:00:00Z"), now)).toBe("quiet");
  });

  it("writes midnight as the end of the day before", () => {
    expect(dueMoment(at("2021-09-06T17:00:00Z"), "en")).toEqual({ day: "Mon 6 Sep", clock: "24:00 WIB" });
    expect(dueMoment(at("2021-09-06T17:00:00Z"), "id")).toEqual({ day: "Sen, 6 Sep", clock: "24.00 WIB" });
  });
});
