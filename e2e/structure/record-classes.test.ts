import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { type Class, classes } from "@/db/records/classes";
import { columns } from "@/db/records/columns";
import { ownDatabase } from "./own-database";
import { owner, tableNames } from "./owner";

ownDatabase();

const file = fileURLToPath(new URL("../../db/records/columns.ts", import.meta.url));

type Column = { name: string; type: string };
type Table = { name: string; key: string[]; columns: Column[] };

const tables = async (): Promise<Table[]> => owner()<Table[]>`
  select c.relname as name,
    array(select a.attname::text from pg_index i cross join unnest(i.indkey) with ordinality k(n, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.n where i.indrelid = c.oid and i.indisprimary order by k.place) as key,
    (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null)) order by a.attname collate "C")
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

const forms: Record<string, string> = {
  uuid: "plain",
  integer: "plain",
  bigint: "plain",
  numeric: "plain",
  boolean: "plain",
  "timestamp with time zone": "moment",
  date: "day",
  jsonb: "json",
  "text[]": "list",
  "integer[]": "list",
  text: "text",
};

/** The list of columns of a record as it stands today, as it is committed. */
const listOf = ({ columns: all }: Table, of: Class): string => {
  if (of.is !== "record") return "";
  const kept = all.filter(({ name }) => !(name in (of.apart ?? {})));
  return kept
    .map(({ name, type }) => {
      const form = of.personal?.includes(name) ? "personal" : forms[type];
      if (!form) throw new Error(`${name} is ${type}, which has no canonical form`);
      return form === "text" ? name : `${name}:${form}`;
    })
    .join(" ");
};

test("Every table is a record, derived, operational or of the log, and says so", async () => {
  const apart = await owner()<{ name: string }[]>`
    select 'runut.' || tablename as name from pg_tables where schemaname = 'runut'`;
  const all = [...(await tableNames()), ...apart.map(({ name }) => name)];
  expect(Object.keys(classes)).toEqual(all.sort());
});

test("Each record's list of columns is as committed; a change is a further version, and earlier ones stay", async () => {
  const now: typeof columns = {};
  for (const table of await tables()) {
    const of = classes[table.name];
    if (of?.is !== "record") continue;
    const before = columns[table.name]?.versions ?? [];
    const list = listOf(table, of);
    now[table.name] = { key: table.key, versions: before.at(-1) === list ? before : [...before, list] };
  }
  if (process.env.UPDATE_RECORDS) {
    const head = readFileSync(file, "utf8").split("export const columns")[0];
    const text = Object.entries(now).map(
      ([name, { key, versions }]) =>
        `  ${name}: { key: ${JSON.stringify(key)}, versions: [${versions.map((each) => `\n    ${JSON.stringify(each)},`).join("")}\n  ] },`,
    );
    writeFileSync(file, `${head}export const columns: Record<string, Columns> = {\n${text.join("\n")}\n};\n`);
  }
  expect(columns).toEqual(now);
});
