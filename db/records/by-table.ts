import { recordTables } from "./canonical";

/** A CASE over the name of a table, which `tab` holds, as SQL. */
export const byTable = (value: (table: string) => string): string =>
  `case tab ${recordTables.map((table) => `when '${table}' then ${value(table)}`).join("\n      ")} end`;

/** A statement as a text within a statement. */
export const sql = (text: string) => `$q$${text}$q$`;
