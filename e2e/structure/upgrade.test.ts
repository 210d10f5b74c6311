import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runFiles } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";
import { describe, expect, test, vi } from "vitest";
import { closePools } from "@/db/connect";
import { migrate } from "@/db/migrate";
import { alteredRights } from "@/db/rights/altered";
import { ensureRoles } from "@/db/roles";
import { urlsOf } from "@/db/throwaway";
import { makeCheckpoint } from "@/lib/audit/make-checkpoint";
import { sequenceAll } from "@/lib/audit/sequence";
import { verifyLog } from "@/lib/audit/verify";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { fillAccount, fillCase } from "./filled-case";
import { ownDatabase } from "./own-database";
import { owner, tableNames } from "./owner";
import { makePeople, openCase } from "./people";

ownDatabase();
vi.setConfig({ testTimeout: 60_000 });

type Rows = Record<string, Record<string, unknown>[]>;

const migrations = fileURLToPath(new URL("../../db/migrations", import.meta.url));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const digests = here("migrations.txt");
const kept = here("baseline-rows.json");

/** Made anew with every change of rights and not read back here. */
const derived = ["readers", "guests", "narrowed", "search"];

const allRowsOf = async (sql: Sql, tables: readonly string[]): Promise<Rows> =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => {
        const rows = await sql.unsafe<{ row: Record<string, unknown> }[]>(
          `select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`,
        );
        return [table, rows.map(({ row }) => row)] as const;
      }),
    ),
  );

/** What a small installation holds, as the owner of its tables reads it. */
const writeBaselineRows = async () => {
  const people = await makePeople();
  const opened = await openCase(people);
  await fillCase(people, opened);
  await fillAccount(people.coordinator);
  await owner()`insert into worker_heartbeats values ('w', now())`;
  await sequenceAll();
  await makeCheckpoint();
  const rows = await allRowsOf(owner(), await tableNames());
  writeFileSync(kept, `${JSON.stringify(rows, null, 1)}\n`);
};

const firstMigration = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "runut-baseline-"));
  mkdirSync(join(folder, "meta"));
  const journal = JSON.parse(readFileSync(join(migrations, "meta/_journal.json"), "utf8"));
  writeFileSync(
    join(folder, "meta/_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  const name = `${journal.entries[0].tag}.sql`;
  cpSync(join(migrations, name), join(folder, name));
  return folder;
};

/** A database with the tables of the baseline and the committed rows, and none of today's rights. */
const withBaseline = async (use: (url: string, sql: Sql) => Promise<void>): Promise<void> => {
  const name = `runut_upgrade_${process.pid}`;
  const url = new URL(process.env.RUNUT_OWNER_URL ?? "");
  url.pathname = `/${name}`;
  await owner().unsafe(`create database ${name}`);
  const sql = postgres(url.href, { max: 1, onnotice: () => undefined });
  const folder = firstMigration();
  try {
    await ensureRoles(sql, databaseSetup());
    await runFiles(drizzle(sql), { migrationsFolder: folder });
    await sql`set session_replication_role = replica`;
    for (const [table, rows] of Object.entries(JSON.parse(readFileSync(kept, "utf8")) as Rows))
      await sql.unsafe(
        `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, $1::text::jsonb)`,
        [JSON.stringify(rows)],
      );
    await sql`set session_replication_role = origin`;
    await use(url.href, sql);
  } finally {
    rmSync(folder, { recursive: true });
    await sql.end();
    await closePools();
    await owner().unsafe(`drop database ${name} with (force)`);
  }
};

test("A migration is never edited once it was made", () => {
  const made = readdirSync(migrations)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map(
      (name) =>
        `${createHash("sha256")
          .update(readFileSync(join(migrations, name)))
          .digest("hex")}  ${name}`,
    );
  if (process.env.UPDATE_BASELINE === "1") writeFileSync(digests, `${made.join("\n")}\n`);
  expect(made.join("\n")).toBe(readFileSync(digests, "utf8").trim());
});

/** The events by which upgrades took rows for recorded. */
const upgradesIn = (rows: Rows) =>
  (rows.audit_events ?? []).filter(({ action }) => action === "database.upgrade").map(({ id }) => id);

const notOfUpgrade = (rows: Rows) => {
  const ids = upgradesIn(rows);
  return ({ id, event_id }: Record<string, unknown>) => !ids.includes(id) && !ids.includes(event_id);
};

describe("A filled database from the baseline", () => {
  test("is brought up to date with every row as it was, today's rights and a whole log", async () => {
    if (process.env.UPDATE_BASELINE === "1") await writeBaselineRows();
    await withBaseline(async (url, sql) => {
      await migrate(url, databaseSetup());
      expect(await alteredRights(sql)).toEqual([]);
      const before = JSON.parse(readFileSync(kept, "utf8")) as Rows;
      const after = await allRowsOf(sql, Object.keys(before));
      for (const [table, rows] of Object.entries(before)) {
        if (table === "role_access") continue;
        const columns = Object.keys(rows[0] ?? {}).filter((column) => !derived.includes(column));
        const only = (row: Record<string, unknown>) =>
          Object.fromEntries(columns.map((column) => [column, row[column]]));
        expect(after[table]?.filter(notOfUpgrade(after)).map(only), table).toEqual(rows.map(only));
      }
      const seen = after.exposures?.filter((row) => row.first_seen_on !== null);
      expect(seen).toMatchObject([
        {
          ...{ first_seen_on: "2021-07-15", first_seen_at: "2021-07-14T17:00:00+00:00" },
          ...{ first_seen_exactness: "day", first_seen_party_id: null },
        },
      ]);
      expect(upgradesIn(after)).toHaveLength(1);
      vi.stubEnv("RUNUT_WORKER_URL", urlsOf(url, databaseSetup()).workerUrl);
      await closePools();
      expect(await verifyLog()).toMatchObject({ ok: true });
      vi.unstubAllEnvs();
    });
  });
});
