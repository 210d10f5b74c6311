import type { Sql, TransactionSql } from "postgres";
import { beforeAll, expect, test, vi } from "vitest";
import { forbidden } from "@/lib/kernel/refusal";
import { allRows, rowsIn } from "./all-rows";
import { ownDatabase } from "./own-database";
import { owner, tableNames } from "./owner";
import { expectRefusal } from "./refusals";
import { fillWorld } from "./world";

ownDatabase();
// Every table of the database is written three times and compared.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(async () => {
  await fillWorld();
  await owner()`select graphile_worker.add_job('planted', queue_name := 'planted')`;
  await owner()`insert into graphile_worker._private_known_crontabs (identifier, known_since) values ('planted', now())`;
});

/** What a table says before and after a statement of its owner, whom no trigger stops; undone afterwards. */
const said = async (name: string, statements: readonly string[]): Promise<(string | undefined)[]> => {
  const states: (string | undefined)[] = [];
  const undone = new Error("undone");
  await owner()
    .begin(async (tx: TransactionSql) => {
      await tx`set local session_replication_role = replica`;
      for (const statement of ["select", ...statements]) {
        await tx.unsafe(statement);
        states.push(await rowsIn(name, tx as unknown as Sql));
      }
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return states;
};

const columnsOf = async (name: string) => {
  const columns = await owner()<{ name: string; settable: boolean }[]>`
    select quote_ident(attname) as name, attidentity <> 'a' as settable from pg_attribute
    where attrelid = ${name}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`;
  return {
    list: columns.map((column) => column.name).join(", "),
    settable: columns.find((column) => column.settable)?.name,
  };
};

test("a row that is updated, deleted or inserted is noticed, in every table", async () => {
  const before = await allRows();
  const unnoticed: string[] = [];
  for (const name of Object.keys(before)) {
    const { list, settable } = await columnsOf(name);
    const one = `(select ctid from ${name} limit 1)`;
    const states = await said(name, [
      `create temp table planted on commit drop as select ${list} from ${name} where ctid = ${one}`,
      `update ${name} set ${settable} = ${settable} where ctid = ${one}`,
      `delete from ${name}`,
      `insert into ${name} (${list}) overriding system value select ${list} from planted`,
    ]);
    const [unchanged, copied, updated, deleted, inserted] = states;
    if (copied !== unchanged || updated === copied || deleted === updated || inserted === deleted)
      unnoticed.push(`${name} ${states.join(" ")}`);
  }
  expect(unnoticed).toEqual([]);
  expect(Object.keys(before)).toEqual(expect.arrayContaining(await tableNames()));
  expect(await allRows()).toEqual(before);
});

const refuse = (statement: string) => async () => {
  await owner().unsafe(statement);
  throw forbidden();
};
const event = (outcome: string) => `
  insert into audit_events (at, actor_kind, actor_job, action, outcome, subject_kind)
  values (now(), 'job', 'upkeep', 'session.end', '${outcome}', 'session')`;

test("a refusal that is expected may write its own record, and is not expected to have written anything else", async () => {
  await expectRefusal(refuse(event("refused")), "forbidden");
  for (const statement of [
    event("done"),
    "update organisations set name = name",
    "select graphile_worker.add_job('planted')",
    "delete from notices",
  ])
    await expect(expectRefusal(refuse(statement), "forbidden"), statement).rejects.toThrow("deeply equal");
});

test("what was not refused, or otherwise, is not taken for the refusal that is expected", async () => {
  await expect(expectRefusal(async () => undefined, "forbidden")).rejects.toThrow("not refused");
  await expect(expectRefusal(refuse("select"), "conflict")).rejects.toThrow("deeply equal");
  await expect(expectRefusal(refuse("selec"), "forbidden")).rejects.toThrow("syntax error");
});
