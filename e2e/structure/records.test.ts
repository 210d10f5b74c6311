import type { TransactionSql } from "postgres";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { keyParts, recordColumns, recordTables } from "@/db/records/canonical";
import { ownDatabase } from "./own-database";
import { owner } from "./owner";
import { fillWorld } from "./world";

ownDatabase();
vi.setConfig({ testTimeout: 120_000 });

/** A world whose rows its maker put there as the owner, taken for recorded as an upgrade takes what it finds. */
beforeAll(async () => {
  await fillWorld();
  await owner().begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from record_digests`;
    await tx`set local session_replication_role = origin`;
    await tx`select set_config('runut.event', gen_random_uuid()::text, true), set_config('runut.upkeep', 'database.upgrade', true)`;
    await tx`select runut.adopt_records()`;
  });
});

/** What verification says of one table after the owner changed it behind every trigger and check; undone in any case. */
const changed = async (table: string, change: string): Promise<string[]> => {
  let said: string[] = [];
  const undone = new Error("undone");
  await owner()
    .begin(async (tx) => {
      await past(tx, table);
      await tx.unsafe(change);
      const rows = await tx<{ what: string }[]>`select what from runut.altered_records(${table}, '', null)`;
      said = rows.map(({ what }) => what);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return said;
};

/** Lets the owner write what no rule of the table would let through. */
const past = async (tx: TransactionSql, table: string) => {
  await tx`set local session_replication_role = replica`;
  const rules = await tx<{ drop: string }[]>`
    select format('alter table %s drop constraint %I cascade', conrelid::regclass, conname) as drop from pg_constraint
      where conrelid = ${table}::regclass and contype in ('c', 'u')
    union all select format('drop index %s cascade', indexrelid::regclass) from pg_index
      where indrelid = ${table}::regclass and indisunique and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)`;
  for (const { drop } of rules) await tx.unsafe(drop);
};

/** Another value than the one that is there, as SQL. */
const another = (column: string, form: string, type: string): string =>
  ({
    moment: `coalesce(${column}, now()) + interval '1 day'`,
    day: `coalesce(${column}, current_date) + 1`,
    json: `${column} || '{"planted": 1}'`,
    list: type === "integer[]" ? `${column} || 1` : `${column} || 'planted'::text`,
    plain: { uuid: "gen_random_uuid()", boolean: `not ${column}` }[type] ?? `coalesce(${column}, 0) + 1`,
  })[form] ?? `coalesce(${column}, '') || 'x'`;

/** The columns of a table that somebody writes, none of which the database works out itself. */
const givenColumns = async (table: string): Promise<string> => {
  const [row] = await owner()<{ names: string }[]>`
    select string_agg(quote_ident(attname), ', ') as names from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`;
  return row?.names ?? "";
};

/** The `where` of one row. */
const first = (table: string) => `ctid = (select ctid from ${table} limit 1)`;

describe("A row that the owner of the tables", () => {
  test("left alone is what was recorded of it, in every table", async () => {
    for (const table of recordTables) expect(await changed(table, "select 1"), table).toEqual([]);
  });

  test("altered in any column is found, in every table", async () => {
    const types = new Map(
      (
        await owner()<{ at: string; type: string }[]>`
          select c.relname || '.' || a.attname as at, format_type(a.atttypid, null) as type from pg_class c
            join pg_attribute a on a.attrelid = c.oid where c.relnamespace = 'public'::regnamespace and a.attnum > 0`
      ).map(({ at, type }) => [at, type]),
    );
    for (const table of recordTables) {
      for (const [column, form] of recordColumns(table)) {
        const value = another(column, form, types.get(`${table}.${column}`) ?? "");
        const said = await changed(table, `update ${table} set ${column} = ${value} where ${first(table)}`);
        expect(said.length, `${table}.${column}`).toBeGreaterThan(0);
      }
    }
  });

  test("deleted or added is found, in every table", async () => {
    for (const table of recordTables) {
      expect(await changed(table, `delete from ${table} where ${first(table)}`), table).toEqual(["deleted"]);
      const last = keyParts(table).at(-1) ?? { name: "id", type: "uuid" };
      const columns = await givenColumns(table);
      const copied = `
        create temporary table planted on commit drop as select * from ${table} limit 1;
        update planted set ${last.name} = ${last.type === "uuid" ? "gen_random_uuid()" : `${last.name} || 'x'`};
        insert into ${table} (${columns}) select ${columns} from planted`;
      expect(await changed(table, copied), table).toEqual(["added"]);
    }
  });
});
