import { and, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { alias, PgDialect, QueryBuilder } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { cases } from "@/db/schema/cases";
import { people } from "@/db/schema/people";
import { StatementDialect } from "./statement-dialect";

const casing = "snake_case";
const [ours, drizzles] = [new StatementDialect({ casing }), new PgDialect({ casing })];
const build = new QueryBuilder(drizzles);
const other = alias(people, "other");
const at = new Date("2021-09-08T08:00:00Z");
const ids = build.select({ id: cases.id }).from(cases).where(eq(cases.status, "open")).limit(5);
const named = build
  .select({ lead: cases.leadId, n: sql<number>`count(*)`.as("n") })
  .from(cases)
  .groupBy(cases.leadId)
  .as("named");

const statements: Record<string, SQL> = {
  "a join": build
    .select()
    .from(cases)
    .innerJoin(people, eq(people.id, cases.leadId))
    .where(and(eq(cases.reference, "RNT-2021-0001"), undefined, eq(cases.openedAt, at)))
    .orderBy(desc(cases.openedAt))
    .limit(3)
    .getSQL(),
  "an alias of a table": build.select({ id: other.id }).from(other).where(eq(other.name, "Sari")).getSQL(),
  "a query within": sql`select ${cases.id} from ${cases} where ${cases.id} = any(array(${ids})) and ${cases.title} <> ${"?"}`,
  "a query with a name": build.select({ n: named.n }).from(named).where(eq(named.lead, "nobody")).getSQL(),
  "a query above": build.with(build.$with("above").as(ids)).select().from(cases).getSQL(),
  "a list": build
    .select()
    .from(cases)
    .where(inArray(cases.status, ["open", "closed"]))
    .getSQL(),
  "a list as a value": sql`select ${["a", 1, null]}, ${at}, ${null}, ${true}, ${7n}`,
  "a name and text as it is": sql`select ${sql.identifier('odd"name')}, ${sql.raw("now()")}`,
  "a value to come": sql`select ${1}, ${sql.placeholder("later")}, ${eq(cases.id, sql.placeholder("id"))}`,
  "values in the text": sql`select ${sql`${"it's"}`.inlineParams()}, ${2}`,
  "a statement as a value": sql`select ${1} + ${sql.param(3, { mapToDriverValue: (n: number) => sql`${n} * ${2}` })}`,
};

describe("A statement", () => {
  test.each(Object.entries(statements))("with %s is written as drizzle writes it", (_name, statement) => {
    const { sql: text, params } = drizzles.sqlToQuery(statement);
    // Twice: the second time from the names that were kept.
    for (const _time of [1, 2]) {
      const written = ours.sqlToQuery(statement);
      expect(written.sql).toBe(text);
      expect(written.params).toEqual(params);
    }
  });
});
