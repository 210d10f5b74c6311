import postgres from "postgres";
import { expect, test } from "vitest";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { migrate } from "./migrate";
import { type DatabaseUrls, withDatabase } from "./throwaway";

const setup = databaseSetup();
const server = process.env.RUNUT_OWNER_URL ?? "";

const asRole = async <T>(url: string, text: string): Promise<T[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(text))] as T[];
  } finally {
    await sql.end();
  }
};

const relations = ({ ownerUrl }: DatabaseUrls) =>
  asRole(
    ownerUrl,
    "select relname, relowner::regrole::text from pg_class where relnamespace > 16000 order by 1, 2",
  );

test("migrating again changes nothing, also when two do it at once", () =>
  withDatabase(server, setup, async (urls) => {
    const before = await relations(urls);
    await Promise.all([migrate(urls.ownerUrl, setup), migrate(urls.ownerUrl, setup)]);
    expect(await relations(urls)).toEqual(before);
  }));

test("the roles that serve own no table of ours and bypass nothing", () =>
  withDatabase(server, setup, async ({ ownerUrl }) => {
    const owned = await asRole(
      ownerUrl,
      "select relname from pg_class where relowner = 'runut_app'::regrole or (relnamespace = 'public'::regnamespace and relowner = 'runut_worker'::regrole)",
    );
    expect(owned).toEqual([]);
    const powers = await asRole(
      ownerUrl,
      "select bool_or(rolsuper or rolbypassrls or rolcreaterole or rolcreatedb) as any_power from pg_roles where rolname in ('runut_app', 'runut_worker')",
    );
    expect(powers).toEqual([{ any_power: false }]);
  }));

test("runut_app enqueues a job in its own transaction and may not touch the queue itself", () =>
  withDatabase(server, setup, async ({ appUrl, ownerUrl }) => {
    const jobs = () => asRole(ownerUrl, "select task_identifier as task from graphile_worker.jobs");
    const app = postgres(appUrl, { max: 1 });
    await app
      .begin((tx) => tx`select runut.enqueue('a', '{}'::json)`.then(() => tx`select 1 / 0`))
      .catch(() => null);
    expect(await jobs()).toEqual([]);
    await app`select runut.enqueue('b', '{}'::json)`;
    expect(await jobs()).toEqual([{ task: "b" }]);
    await expect(app`select from graphile_worker._private_jobs`).rejects.toThrow("permission denied");
    await app.end();
  }));
