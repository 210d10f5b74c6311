import { beforeAll, describe, expect, test, vi } from "vitest";
import { keyOf } from "@/db/records/canonical";
import { markOf } from "@/db/records/erased-marks";
import { type PersonalPart, personalParts } from "@/db/records/personal-parts";
import { eraseOfRecords, inFull } from "@/e2e/structure/erase-by-two";
import { ownDatabase } from "@/e2e/structure/own-database";
import { owner } from "@/e2e/structure/owner";
import { makePeople, type TestPeople } from "@/e2e/structure/people";
import { lastEvent } from "@/e2e/structure/refusals";
import { namedSource, somebodyWhoLeft } from "@/e2e/structure/who-left";
import { sequenceAll } from "./sequence";
import { verifyLog } from "./verify";
import { alteredRecords } from "./verify-records";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

let people: TestPeople;
beforeAll(async () => {
  people = await makePeople();
});

/** A person who left or a source, and how an erasure of this part of theirs is asked for. */
const subjectOf = async ({ of, table, column }: PersonalPart) => {
  if (of === "source") {
    const { report, sourceId } = await namedSource(people);
    return { id: sourceId, asked: { of, report, field: `${table}.${column}` } };
  }
  const { personId } = await somebodyWhoLeft(people);
  return { id: personId, asked: { of, personId, field: `${table}.${column}` } };
};

type Kept = { key: string; value: string | null; salt: string | null; digest: string | null };
const kept = ({ table, column, by }: PersonalPart, id: string) =>
  owner().unsafe<Kept[]>(
    `select s.row_key as key, r.${column} as value, s.salt, s.digest from ${table} r join record_salts s
      on s.table_name = '${table}' and s.column_name = '${column}' and s.row_key = ${keyOf(table, "r")} where r.${by} = '${id}'`,
  );

const parts = personalParts.map((part) => ({ name: `${part.table}.${part.column}`, part }));

describe("Each personal column of the records", () => {
  test.each(parts)(
    "$name is erased with its salt, and the log tells under which authority",
    async ({ part }) => {
      const { id, asked } = await subjectOf(part);
      const before = (await kept(part, id)).filter(({ value }) => value !== null);
      expect(before.length).toBeGreaterThan(0);
      for (const each of before)
        expect(each).toMatchObject({ salt: expect.any(String), digest: expect.any(String) });
      await sequenceAll();
      expect(await verifyLog()).toMatchObject({ ok: true });
      const { number } = await eraseOfRecords(people, asked);
      for (const { value, salt, digest } of await kept(part, id)) {
        expect(value).toBe(markOf(part.table, part.column));
        expect([salt, digest]).toEqual([null, null]);
      }
      const erased = before
        .map(({ key }) => ({ field: part.column, key, table: part.table }))
        .sort((one, other) => (one.key < other.key ? -1 : 1));
      const event = await lastEvent("audit.erase-personal", people.administrator.id);
      expect(event).toMatchObject({ subject_id: id, facts: { authority: number, erased } });
      await sequenceAll();
      const verdict = await verifyLog();
      expect(verdict).toMatchObject({ ok: true });
      for (const one of erased)
        expect(verdict.ok && verdict.erased).toContainEqual({
          index: expect.any(Number),
          authority: number,
          ...one,
        });
      const [under] = await owner()`select authority from audit_erasures where number = ${number}`;
      expect(under?.authority).toBe(inFull);
    },
  );

  test.each(parts)(
    "$name is missing where it went without an authority, with its salt or without",
    async ({ part }) => {
      const { id } = await subjectOf(part);
      const [{ key } = { key: "" }] = (await kept(part, id)).filter(({ value }) => value !== null);
      const mark = markOf(part.table, part.column);
      const gone = mark === null ? "null" : `'${mark}'`;
      const taken = `update ${part.table} r set ${part.column} = ${gone} where ${keyOf(part.table, "r")} = '${key}'`;
      const salt = `table_name = '${part.table}' and row_key = '${key}' and column_name = '${part.column}'`;
      for (const more of [
        "select 1",
        `delete from record_salts where ${salt}`,
        `update record_salts set salt = null where ${salt}`,
      ])
        expect(await saidAfter(taken, more), more).toEqual([
          { table: part.table, key, what: "missing", since: expect.any(Number) },
        ]);
    },
  );
});

/** What verification says after the owner wrote this past the log; undone. */
const saidAfter = async (...statements: string[]) => {
  let said: unknown[] = [];
  const undone = new Error("undone");
  await sequenceAll();
  await owner()
    .begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      for (const statement of statements) await tx.unsafe(statement);
      said = await alteredRecords(tx);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  return said;
};
