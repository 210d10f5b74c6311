import { columns } from "./columns";
import { markOf } from "./erased-marks";

/** How a column enters the canonical form: always as text, or null. */
type Form = "text" | "plain" | "moment" | "day" | "list" | "json" | "personal";
type Column = readonly [name: string, form: Form];

/** The tables that are records, each with its key and the versions of its list of columns. */
export const recordTables: readonly string[] = Object.keys(columns).toSorted();

export const currentVersion = (table: string): number => of(table).versions.length;

/** The columns of the newest list, each with its form. */
export const recordColumns = (table: string): readonly Column[] => columnsOf(table, currentVersion(table));

/** The columns of the newest list that enter as salted digests. */
export const personalColumns = (table: string): string[] =>
  columnsOf(table, currentVersion(table)).flatMap(([name, form]) => (form === "personal" ? [name] : []));

/** The tables of which no column was ever personal: whoever has a row of one can be given its canonical form. */
export const openTables: readonly string[] = recordTables.filter((table) =>
  of(table).versions.every((version) => !version.includes(":personal")),
);

/** The key of the row called `row`, as SQL. */
export const keyOf = (table: string, row: string): string =>
  of(table)
    .key.map((column) => `(${row}).${column}::text`)
    .join(" || '/' || ");

/** The parts of a row's key, each with its type. */
export const keyParts = (table: string): { name: string; type: string }[] => {
  const forms = new Map(columnsOf(table, 1));
  return of(table).key.map((name) => ({ name, type: forms.get(name) === "plain" ? "uuid" : "text" }));
};

/** The personal values of the row called `row` as one JSON object, as SQL, in which what was erased is null; null for a table without any. */
export const personalValues = (table: string, row: string): string => {
  const names = personalColumns(table);
  if (names.length === 0) return "null::jsonb";
  const value = (name: string) => {
    const mark = markOf(table, name);
    return mark === null ? `${row}.${name}` : `nullif(${row}.${name}, '${mark}')`;
  };
  return `jsonb_build_object(${names.map((name) => `'${name}', ${value(name)}`).join(", ")})`;
};

/** A function that gives a row of the table as canonical JSON (RFC 8785) of one version of its columns, as SQL; personal columns are given as the digests in `personal`. */
export const rowFunction = (table: string): string => {
  const versions = of(table).versions.map(
    (_, index) => `when ${index + 1} then ${objectOf(columnsOf(table, index + 1))}`,
  );
  return `
create function runut.row_of_${table}(r public.${table}, version int, personal jsonb) returns text language sql stable as
$$ select case version ${versions.join("\n    ")} end $$;`;
};

/** Whether anything of the record differs between the rows called `old` and `new`, as SQL. */
export const recordDiffers = (table: string): string => {
  const names = columnsOf(table, currentVersion(table)).map(([name]) => name);
  const row = (whose: string) => `row(${names.map((name) => `${whose}.${name}`).join(", ")})`;
  return `${row("old")} is distinct from ${row("new")}`;
};

function of(table: string) {
  const found = columns[table];
  if (!found) throw new Error(`${table} is no record`);
  return found;
}

const columnsOf = (table: string, version: number): Column[] =>
  (of(table).versions[version - 1] ?? "").split(" ").map((column) => {
    const [name = "", form = "text"] = column.split(":");
    return [name, form as Form];
  });

const objectOf = (of: readonly Column[]): string =>
  `'{' || ${of
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map((column) => `'"${column[0]}":' || ${formOf(column)}`)
    .join(" || ',' || ")} || '}'`;

const quoted = (text: string) => `coalesce('"' || ${text} || '"', 'null')`;
const escaped = (text: string) => `coalesce(to_json(${text})::text, 'null')`;

/** One value as a JSON string or null. */
const formOf = ([name, form]: Column): string => {
  const column = `(r).${name}`;
  switch (form) {
    case "plain":
      return quoted(`${column}::text`);
    case "moment":
      return quoted(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
    case "day":
      return quoted(`to_char(${column}, 'YYYY-MM-DD')`);
    case "list":
      return escaped(`to_json(${column})::text`);
    case "json":
      return escaped(`${column}::text`);
    case "personal":
      return quoted(`(personal ->> '${name}')`);
    case "text":
      return escaped(column);
  }
};
