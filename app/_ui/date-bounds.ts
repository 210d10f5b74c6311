/** What a date may be at all, by the type of its field; with it, browsers take no year of five digits. */
export const dateBounds: Readonly<Record<string, { min: string; max: string }>> = {
  date: { min: "1970-01-01", max: "2099-12-31" },
  "datetime-local": { min: "1970-01-01T00:00", max: "2099-12-31T23:59" },
};
