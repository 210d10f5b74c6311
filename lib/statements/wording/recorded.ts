import type { Count, Unit, When } from "./quantity";

const unsaid = { text: "", at: 0, end: 0 };

/** A number that a record holds, to weigh the numbers of a sentence against. */
export const recordedCount = (value: number, unit: Unit | null): Count => ({
  ...{ kind: "number", exactness: "exact", least: value, most: value, unit, ...unsaid },
});

/** A moment that a record holds, by WIB; only what its precision knows. */
export const recordedMoment = (at: Date, precision: "minute" | "day" | "month" | "year"): When => {
  const local = new Date(at.getTime() + 7 * 3_600_000);
  const year = { year: local.getUTCFullYear() };
  const month = { ...year, month: local.getUTCMonth() + 1 };
  const day = { ...month, day: local.getUTCDate() };
  const minute = { ...day, hour: local.getUTCHours(), minute: local.getUTCMinutes(), zone: "WIB" } as const;
  return { kind: "date", exactness: "exact", ...{ year, month, day, minute }[precision], ...unsaid };
};
