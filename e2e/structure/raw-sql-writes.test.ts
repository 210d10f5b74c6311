import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { beInWorld, foreign, own, viewers, world } from "./in-world";
import { oracle } from "./oracle";
import { owner } from "./owner";
import { attempt, insert } from "./past-the-code";
import type { OpenedCase } from "./people";
import { type Row, seesCase, type Viewer } from "./visibility-rules";

beInWorld();

/** What may be deleted at all, by whom policies say. */
const deletable = new Set([
  ...["kept_forms", "mails", "person_roles", "recovery_codes", "sign_in_attempts", "subscriptions"],
]);

const keyOf = (row: Row) =>
  row.id ?? row.grant_id ?? `${row.case_id}/${row.person_id}/${row.organisation_id}/${row.reference}`;

describe("writing every table without a where", () => {
  test("has a change for each table of which anything may be changed", async () => {
    const changeable = await owner()<{ name: string }[]>`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and has_any_column_privilege('runut_app', c.oid, 'update') order by 1`;
    const said = Object.keys(oracle).filter((table) => oracle[table]?.changes);
    expect(said.sort()).toEqual(changeable.map((row) => row.name));
  });

  test("touches exactly the rows that each person may write", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, { changes }] of Object.entries(oracle)) {
        if (!changes) continue;
        const { set, may } = changes;
        const touched = await attempt(viewer, `update ${table} set ${set}`, table);
        const expected = (world[table] ?? []).filter((row) => may(row, viewer, world));
        const strays =
          table === "allegations" &&
          expected.some((row) => row.case_id !== null && !seesCase(viewer, world, row.case_id));
        if (strays) expect(touched, `${table} by ${name}`).toBe("42501");
        else
          expect((touched as Row[]).map(keyOf).sort(), `${table} by ${name}`).toEqual(
            expected.map(keyOf).sort(),
          );
      }
    }
  });

  test("lets nobody raise themselves", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      if (viewer.roles.includes("administrator")) continue;
      for (const set of [`sees_all = ${!viewer.seesAll}`, "name = 'x'", "status = 'invited'"]) {
        expect(await attempt(viewer, `update people set ${set}`), name).toBe("42501");
      }
      expect(
        await attempt(viewer, `insert into person_roles values ('${viewer.id}', 'administrator', now())`),
        name,
      ).toBe("42501");
      expect(
        await attempt(viewer, `insert into role_access values ('custodian', 'case', true, true)`),
        name,
      ).toBe("42501");
    }
  });

  test("moves nothing into a case that one does not see", async () => {
    const { coordinator } = viewers;
    if (!coordinator) throw new Error("no coordinator");
    for (const table of ["claims", "allegations"]) {
      expect(await attempt(coordinator, `update ${table} set case_id = '${foreign.id}'`), table).toBe(
        "42501",
      );
    }
  });

  test("deletes what is deleted in time, and of that only one's own", async () => {
    const { coordinator, administrator } = viewers;
    if (!coordinator || !administrator) throw new Error("nobody");
    for (const table of Object.keys(world)) {
      const outcome = await attempt(coordinator, `delete from ${table}`);
      expect(outcome, table).toEqual(deletable.has(table) ? [] : "42501");
      expect(await attempt(coordinator, `truncate ${table} cascade`), table).toBe("42501");
    }
    const left = async (viewer: Viewer, table: string) => {
      let n = 0;
      await owner()
        .begin(async (tx) => {
          await tx`select runut.enter(${viewer.id})`;
          await tx`set local role runut_app`;
          n = (await tx.unsafe(`delete from ${table}`)).count;
          throw new Error("undone");
        })
        .catch(() => undefined);
      return n;
    };
    for (const table of ["recovery_codes", "kept_forms"]) expect(await left(coordinator, table)).toBe(1);
    for (const table of ["sign_in_attempts", "subscriptions", "mails"])
      expect(await left(coordinator, table)).toBe(0);
    expect(await left(coordinator, "person_roles")).toBe(0);
    const ours = new Set(
      world.people?.filter((row) => row.organisation_id === administrator.organisationId).map(({ id }) => id),
    );
    const ofOurs = world.person_roles?.filter((row) => ours.has(row.person_id));
    expect(await left(administrator, "person_roles")).toBe(ofOurs?.length);
  });
});

describe("inserting into a case", () => {
  /** A row of one's own case once more, written by the viewer, for this case. */
  const copy = (table: string, into: OpenedCase, by: Viewer) => {
    const [row] = (world[table] ?? []).filter((one) => one.case_id === own.id);
    if (!row) return "";
    const signed = Object.keys(row).filter(
      (column) => /(?<!re)(ed|en|e)_by$|^(made|set)_by$/.test(column) && row[column] !== null,
    );
    const over = Object.fromEntries(signed.map((column) => [column, by.id]));
    return JSON.stringify({
      ...row,
      ...over,
      case_id: into.id,
      ...("id" in row ? { id: randomUUID() } : {}),
    });
  };
  const refused = ["42501", "23514"];

  test("that is foreign is refused in every table to everybody", async () => {
    const tables = Object.keys(world).filter((table) => world[table]?.some((row) => row.case_id === own.id));
    expect(tables.length).toBeGreaterThan(25);
    const outside = Object.entries(viewers).filter(([, viewer]) => !seesCase(viewer, world, foreign.id));
    for (const [name, viewer] of outside) {
      if (name === "elsewhere police_liaison") continue;
      for (const table of tables) {
        const outcome = await attempt(viewer, insert(table, copy(table, foreign, viewer)));
        expect(refused, `${table} by ${name}: ${outcome}`).toContain(outcome);
      }
    }
  });

  test("of one's own goes past row-level security for the roles that write that kind of record, and for nobody else", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, { adds }] of Object.entries(oracle)) {
        if (!adds) continue;
        const outcome = await attempt(viewer, insert(table, copy(table, own, viewer)));
        const may = adds(viewer) && seesCase(viewer, world, own.id);
        expect(refused.includes(String(outcome)), `${table} by ${name}: ${outcome}`).toBe(!may);
      }
    }
  });

  test("that is closed is refused to everybody, but for what comes into evidence by its custody", async () => {
    await owner()`update cases set status = 'closed' where id = ${own.id}`;
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, { adds, inClosed }] of Object.entries(oracle)) {
        if (!adds || inClosed) continue;
        const outcome = await attempt(viewer, insert(table, copy(table, own, viewer)));
        expect(refused, `${table} by ${name}: ${outcome}`).toContain(outcome);
      }
    }
    await owner()`update cases set status = 'open' where id = ${own.id}`;
  });

  test("gives away nothing that is not of that case, or RED for the giver", async () => {
    const { coordinator } = viewers;
    if (!coordinator) throw new Error("no coordinator");
    const [template] = (world.given ?? []).filter((row) => row.case_id === own.id);
    const give = (record: unknown) =>
      attempt(
        coordinator,
        insert("given", JSON.stringify({ ...template, record_id: record, reason: "The unit asked." })),
      );
    const items = (world.evidence_items ?? []).map(
      (row) => [row.case_id === own.id, row.label, row.id] as const,
    );
    for (const [isOwn, label, id] of items) {
      expect(await give(id), `${isOwn} ${label}`).toBe(isOwn && label !== "RED" ? "23505" : "42501");
    }
  });

  test("brings in no system that one does not know", async () => {
    const { investigator } = viewers;
    if (!investigator) throw new Error("no investigator");
    const [theirs] = (world.case_systems ?? []).filter((row) => row.case_id === foreign.id);
    const outcome = await attempt(
      investigator,
      insert("case_systems", JSON.stringify({ ...theirs, case_id: own.id })),
    );
    expect(outcome).toBe("42501");
  });
});
