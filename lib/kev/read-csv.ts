import { parse } from "csv-parse/sync";

/** The columns that every row must have a cell for; the others of CISA's file are left unread. */
const needed = [
  ...["cveID", "vendorProject", "product", "vulnerabilityName", "dateAdded"],
  ...["shortDescription", "requiredAction", "dueDate"],
];
/** As the file calls itself in JSON; a CSV does not say. */
const title = "CISA Catalog of Known Exploited Vulnerabilities";

/** A catalogue in the shape of CISA's JSON from its CSV, which tells neither version nor day of release: both are taken from the newest day on which a row was added. Null where the text is no such table. */
export const catalogueOfCsv = (text: string) => {
  const rows = recordsOf(text);
  const [first] = rows ?? [];
  if (!rows || !first || needed.some((column) => !(column in first))) return null;
  const days = rows.map(({ dateAdded }) => dateAdded ?? "").filter((day) => /^\d{4}-\d\d-\d\d$/.test(day));
  const newest = days.sort().at(-1);
  return {
    title,
    // A file without any readable day has a fault in each of its rows.
    catalogVersion: newest?.replaceAll("-", ".") ?? "0",
    dateReleased: `${newest ?? "1970-01-01"}T00:00:00Z`,
    count: rows.length,
    vulnerabilities: rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([, cell]) => cell.trim() !== "")),
    ),
  };
};

const recordsOf = (text: string): Record<string, string>[] | null => {
  try {
    return parse(text, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.trim()),
      skipEmptyLines: true,
    });
  } catch {
    return null;
  }
};
