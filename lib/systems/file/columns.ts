/** The columns of the inventory as a file, in their order. */
export const columns = [
  "name",
  "owner",
  "class",
  "sector",
  "version",
  "hosting",
  "personal_data",
  "as_of",
  "said_by",
  "source",
  "supersedes",
  "note",
] as const;
export type FileRow = Record<(typeof columns)[number], string>;

/** So many rows come in or go out at once. */
export const mostRows = 2000;
