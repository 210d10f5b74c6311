import type { Count, Quantity, When, Zone } from "./quantity";

/** Whether what a sentence says agrees with what a record says. Numbers agree when they are equal, or when one that is said roughly has the other within its rounding, and no known unit differs; dates when every part that both say is the same at the same clock. A vague word ("ribuan", "yesterday") agrees with all that it can mean. */
export const agrees = (said: Quantity, recorded: Quantity): boolean => {
  if (said.kind === "number") return recorded.kind === "number" && countsAgree(said, recorded);
  return recorded.kind === "date" && datesAgree(said, recorded);
};

const countsAgree = (one: Count, other: Count): boolean => {
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return false;
  const least = Math.max(one.least, other.least);
  const most = Math.min(one.most, other.most);
  const isPoint = one.least === one.most || other.least === other.most;
  return isPoint ? least <= most : least < most;
};

const datesAgree = (one: When, other: When): boolean => {
  const at = instant(one);
  const its = instant(other);
  if (at !== null && its !== null && one.minute !== undefined && other.minute !== undefined)
    return at === its;
  const moved = inZone(other, one.zone);
  return (["year", "month", "day", "hour", "minute"] as const).every(
    (part) => one[part] === undefined || moved[part] === undefined || one[part] === moved[part],
  );
};

/** Hours ahead of UTC; Indonesia's zones know no summer time (Keputusan Presiden 41/1987). */
const ahead = { WIB: 7, WITA: 8, WIT: 9, UTC: 0 } as const satisfies Record<Zone, number>;

const instant = ({ year, month, day, hour, minute = 0, zone = "WIB" }: When): number | null =>
  year === undefined || month === undefined || day === undefined || hour === undefined
    ? null
    : Date.UTC(year, month - 1, day, hour - ahead[zone], minute);

/** A day and hour as another zone's clock shows it. */
const inZone = (when: When, zone: Zone = "WIB"): Partial<When> => {
  const at = instant(when);
  return at === null || when.zone === zone ? when : parts(at, zone, when.minute !== undefined);
};

const parts = (at: number, zone: Zone, hasMinute: boolean) => {
  const local = new Date(at + ahead[zone] * 3_600_000);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const minute = hasMinute ? { minute: local.getUTCMinutes() } : {};
  return { year, month, day, hour: local.getUTCHours(), ...minute };
};
