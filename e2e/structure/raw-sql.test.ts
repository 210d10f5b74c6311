import { describe, expect, test } from "vitest";
import { appPool } from "@/db/connect";
import { beInWorld, viewers, world } from "./in-world";
import { oracle } from "./oracle";
import type { Row, Viewer, World } from "./visibility-rules";

beInWorld();

/** Tables that are shut to `runut_app` altogether. */
const shut = [
  "allegation_numbers",
  "audit_nodes",
  "case_numbers",
  "identity_amendments",
  "record_digests",
  "record_salts",
  "source_identities",
];

const sorted = (rows: readonly Row[] | undefined) => (rows ?? []).map((row) => JSON.stringify(row)).sort();

/** What each table shows to `runut_app` as this person, or as nobody, without any `where`. */
const shownTo = (viewer: Viewer | undefined): Promise<World> =>
  appPool().begin(async (tx) => {
    if (viewer) await tx`select runut.enter(${viewer.id})`;
    const open = Object.keys(world).filter((table) => !shut.includes(table));
    const rows = await Promise.all(
      open.map((table) => tx.unsafe<{ row: Row }[]>(`select to_jsonb(t) as row from ${table} t`)),
    );
    return Object.fromEntries(open.map((table, at) => [table, (rows[at] ?? []).map(({ row }) => row)]));
  });

describe("reading every table without a where", () => {
  test("has something to find in each, and a rule for each", () => {
    expect(Object.keys(world).filter((table) => world[table]?.length === 0)).toEqual([]);
    expect(Object.keys(oracle).sort()).toEqual(Object.keys(world));
  });

  test("shows each person exactly what the domain gives them", async () => {
    for (const [name, viewer] of Object.entries(viewers)) {
      for (const [table, rows] of Object.entries(await shownTo(viewer))) {
        const expected = (world[table] ?? []).filter((row) => oracle[table]?.sees(row, viewer, world));
        expect(sorted(rows), `${table} before ${name}`).toEqual(sorted(expected));
      }
    }
  });

  test("shows nothing at all of those that are shut", async () => {
    for (const table of shut) {
      const look = appPool().unsafe(`select * from ${table}`);
      await expect(look, table).rejects.toMatchObject({ code: "42501" });
    }
  });

  test("shows nobody anything but that a worker lives, and which role reads what", async () => {
    for (const [table, rows] of Object.entries(await shownTo(undefined))) {
      const shown = ["worker_heartbeats", "role_access"].includes(table) ? world[table]?.length : 0;
      expect(rows, table).toHaveLength(shown ?? 0);
    }
  });

  test("shows a stranger no row of any case", async () => {
    const ofCases = Object.keys(world).filter(
      (table) => world[table]?.some((row) => "case_id" in row) && table !== "audit_events",
    );
    for (const role of [
      "coordinator",
      "investigator",
      "spokesperson",
      "approver",
      "official",
      "police_liaison",
    ]) {
      const shown = await shownTo(viewers[`stranger ${role}`]);
      for (const table of ["cases", ...ofCases])
        expect(shown[table], `${table} before a strange ${role}`).toEqual([]);
    }
  });

  test("shows the liaison what was given and nothing else of the case", async () => {
    const shown = await shownTo(viewers.police_liaison);
    const count = (table: string) => shown[table]?.length;
    expect([
      count("cases"),
      count("referrals"),
      count("evidence_items"),
      count("claims"),
      count("timeline_entries"),
    ]).toEqual([0, 3, 3, 3, 3]);
    expect([
      count("findings"),
      count("exposures"),
      count("statements"),
      count("case_members"),
      count("allegations"),
    ]).toEqual([0, 0, 0, 0, 0]);
  });

  test("keeps what is RED to those named on it, in the log too", async () => {
    const red = (rows: Row[] | undefined) => (rows ?? []).filter((row) => row.label === "RED").length;
    const ids = ["findings", "exposures", "evidence_items"].flatMap((table) =>
      (world[table] ?? []).filter((row) => row.label === "RED").map((row) => row.id),
    );
    for (const [name, sees] of [
      ["investigator", 3],
      ["coordinator", 0],
      ["approver", 0],
      ["auditor", 0],
      ["official", 0],
    ] as const) {
      const shown = await shownTo(viewers[name]);
      expect([red(shown.findings), red(shown.exposures), red(shown.evidence_items)], name).toEqual([
        sees,
        sees,
        sees,
      ]);
      const told = (shown.audit_events ?? []).filter((row) => ids.includes(row.subject_id));
      expect(told, name).toHaveLength(sees * 3);
    }
  });
});
