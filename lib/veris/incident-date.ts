/** A date of the world as exact as it was told. */
export type IncidentDate =
  | { precision: "year"; year: number }
  | { precision: "month"; year: number; month: number }
  | { precision: "day"; year: number; month: number; day: number };

/** As much of a date as holds together: a day without a month, or one that its month does not have, is not a day. */
export const incidentDate = (told: { year: number; month?: unknown; day?: unknown }): IncidentDate => {
  const { year, month, day } = told;
  if (!isWithin(month, 12)) return { precision: "year", year };
  if (!isWithin(day, daysOf(year, month))) return { precision: "month", year, month };
  return { precision: "day", year, month, day };
};

const isWithin = (value: unknown, last: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= last;

const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
