import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { makePeople } from "@/e2e/structure/people";
import { as } from "./as";
import { described } from "./described";

const secret = `a summary for named people only ${randomUUID()}`;

/** Statements that the database refuses, each carrying the secret as a bound value, in a literal or in a row. */
const refused = {
  "a column that is not there": sql`select nothing from people where name = ${secret}`,
  "a literal that is no number": sql.raw(`select '${secret}'::int`),
  "a key that is taken": sql`insert into organisations (id, name, short, kind) select id, ${secret}, ${secret}, kind from organisations limit 1`,
  "a check that fails": sql`update people set name = ${`${secret}${"x".repeat(100_000)}`}, status = 'none'`,
};

test.each(Object.entries(refused))(
  "What a statement carried does not leave with its failure: %s",
  async (_, statement) => {
    const { coordinator } = await makePeople();
    const failure = await as(coordinator, (tx) => tx.execute(statement)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    for (const printed of [described(failure), inspect(failure, { depth: 9, showHidden: true })])
      expect(printed).not.toContain(secret);
  },
);

test("An error of postgres.js or drizzle itself is described without its values, wherever it comes from", async () => {
  const failure = await appPool()`select ${secret}::int`.catch((error: unknown) => error);
  expect(String(failure)).toContain(secret);
  expect(described(failure)).toContain("22P02");
  expect(described(failure)).not.toContain(secret);
  expect(described(new Error("a page failed", { cause: failure }))).not.toContain(secret);
});

test("The database's own log holds nothing of a statement that it refused", async () => {
  await appPool()`select ${secret}::int`.catch(() => undefined);
  await appPool()
    .unsafe(`select nothing as "${secret}"`)
    .catch(() => undefined);
  const log = readFileSync(join(`${process.env.RUNUT_TEST_HOME}`, "run", "postgres.log"), "utf8");
  expect(log).toContain("ready to accept connections");
  expect(log).not.toContain(secret);
});

test("Text with a NUL and a moment that no column holds are refused as a form is, and not failures", async () => {
  const { coordinator } = await makePeople();
  for (const statement of [
    sql`select ${"a\0b"}::text`,
    sql`select ${"300000-01-01"}::timestamptz`,
    sql`select ${"x"}::uuid`,
  ]) {
    await expect(as(coordinator, (tx) => tx.execute(statement))).rejects.toMatchObject({ code: "invalid" });
  }
});
