import type { Sql, TransactionSql } from "postgres";
import { describe, expect, test } from "vitest";
import { oracle } from "./oracle";
import { ownDatabase } from "./own-database";
import { owner, tableNames } from "./owner";
import { makePeople, openCase } from "./people";

ownDatabase();

const appendOnly = Object.keys(oracle)
  .filter((table) => oracle[table]?.appendOnly)
  .sort();
const serving = ["runut_app", "runut_worker"];

/** What is wrong with the tables: those without row-level security, and those granted without a policy. */
const unprotected = async (sql: Sql | TransactionSql): Promise<string[]> => {
  const tables = await sql<{ name: string; protected: boolean; policies: number; grants: number }[]>`
    select c.relname as name, c.relrowsecurity as protected,
      (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies,
      (select count(*)::int from aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a
        where a.grantee = 0 or a.grantee in (select oid from pg_roles where rolname = any(${serving}))) as grants
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind in ('r', 'p', 'm', 'v', 'f') order by 1`;
  return tables.flatMap(({ name, grants, policies, protected: isProtected }) => {
    if (!isProtected) return [`${name} has no row-level security`];
    return grants > 0 && policies === 0 ? [`${name} is granted and has no policy`] : [];
  });
};

const undone = async (sql: string, check: (tx: TransactionSql) => Promise<unknown>) => {
  const enough = new Error("undone");
  await owner()
    .begin(async (tx) => {
      await tx.unsafe(sql);
      await check(tx);
      throw enough;
    })
    .catch((error: unknown) => {
      if (error !== enough) throw error;
    });
};

describe("row-level security", () => {
  test("covers every table", async () => {
    expect((await tableNames()).length).toBeGreaterThan(40);
    expect(await unprotected(owner())).toEqual([]);
  });

  test("is missed when a table comes without it, a view is put on top, or a grant has no policy", async () => {
    await undone("create table planted (id int); grant select on planted to runut_app", async (tx) => {
      expect(await unprotected(tx)).toEqual(["planted has no row-level security"]);
    });
    await undone("create view planted as select * from cases", async (tx) => {
      expect(await unprotected(tx)).toEqual(["planted has no row-level security"]);
    });
    await undone(
      "create table planted (id int); alter table planted enable row level security; grant select on planted to runut_app",
      async (tx) => {
        expect(await unprotected(tx)).toEqual(["planted is granted and has no policy"]);
      },
    );
  });
});

describe("the roles that serve", () => {
  test("own nothing of the application, bypass nothing and belong to no other role", async () => {
    expect(
      await owner()`select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles
        where rolname = any(${serving}) order by 1`,
    ).toEqual(
      serving.map((rolname) => ({
        rolname,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
      })),
    );
    expect(
      await owner()`select 1 from pg_auth_members where member in (select oid from pg_roles where rolname = any(${serving}))`,
    ).toHaveLength(0);
    const owned = await owner()`
      select n.nspname || '.' || c.relname as what from pg_class c join pg_namespace n on n.oid = c.relnamespace
        join pg_roles r on r.oid = c.relowner where r.rolname = any(${serving}) and n.nspname <> 'graphile_worker'
          and n.nspname not like 'pg_%'
      union all select 'function ' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        join pg_roles r on r.oid = p.proowner where r.rolname = any(${serving}) and n.nspname <> 'graphile_worker'
          and p.proname <> 'enqueue'`;
    expect([...owned]).toEqual([]);
  });

  test("make nothing in the schemas they use, and see nothing of the job queue", async () => {
    const rights = await owner()`
      select role, schema, has_schema_privilege(role, schema, 'create') as makes
      from unnest(${serving}::text[]) role, unnest(array['public', 'runut']) schema order by 1, 2`;
    expect(rights.filter((row) => row.makes)).toEqual([]);
    expect(
      await owner()`select has_schema_privilege('runut_app', 'graphile_worker', 'usage') as uses`,
    ).toEqual([{ uses: false }]);
  });

  test("call no function that runs as its owner, unless it pins its search path", async () => {
    const loose = await owner()`
      select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('runut', 'public') and p.prosecdef
        and not exists (select 1 from unnest(coalesce(p.proconfig, '{}')) c where c like 'search_path=%')`;
    expect([...loose]).toEqual([]);
  });

  test("have each only the rights on each table that are listed here", async () => {
    const rights = await owner()<{ table: string; can: string }[]>`
      select c.relname as table, p.privilege as can from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        unnest(array['DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'UPDATE']) p(privilege)
      where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('runut_app', c.oid, p.privilege) order by 1, 2`;
    expect(rights.map(({ table, can }) => `${can} ${table}`)).toEqual([
      "DELETE kept_forms",
      "DELETE mails",
      "DELETE person_roles",
      "DELETE recovery_codes",
      "DELETE sign_in_attempts",
      "DELETE subscriptions",
    ]);
    const worker = await owner()<{ table: string; can: string }[]>`
      select c.relname as table, p.privilege as can from pg_class c join pg_namespace n on n.oid = c.relnamespace,
        unnest(array['SELECT', 'INSERT', 'DELETE', 'TRUNCATE', 'UPDATE']) with ordinality p(privilege, place)
      where n.nspname = 'public' and c.relkind = 'r' and has_table_privilege('runut_worker', c.oid, p.privilege)
      order by 1, place`;
    expect(worker.map(({ table, can }) => `${can} ${table}`)).toEqual([
      "SELECT audit_checkpoints",
      "INSERT audit_checkpoints",
      "SELECT audit_cosignatures",
      "INSERT audit_cosignatures",
      "SELECT audit_erasures",
      "SELECT audit_events",
      "SELECT audit_keys",
      "INSERT audit_keys",
      "SELECT audit_leaves",
      "INSERT audit_leaves",
      "SELECT audit_nodes",
      "INSERT audit_nodes",
      "SELECT audit_pending",
      "DELETE audit_pending",
      "SELECT audit_time_stamps",
      "INSERT audit_time_stamps",
      "SELECT record_digests",
      "SELECT role_access",
      "SELECT worker_heartbeats",
      "INSERT worker_heartbeats",
      "UPDATE worker_heartbeats",
    ]);
  });
});

describe("what happened stays", () => {
  test("in every table that is append-only, which are these", async () => {
    const guarded = await owner()<{ name: string }[]>`
      select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where t.tgfoid = 'runut.refuse_change'::regproc and t.tgenabled = 'O' and t.tgtype = 58 order by 1`;
    expect(guarded.map((row) => row.name)).toEqual(appendOnly);
  });

  test("even before the owner of the tables", async () => {
    await openCase(await makePeople());
    const one = async (table: string) => {
      const [column] = await owner()<{ name: string }[]>`
        select column_name as name from information_schema.columns where table_schema = 'public' and table_name = ${table} limit 1`;
      return column?.name;
    };
    for (const table of appendOnly) {
      const column = await one(table);
      for (const change of [
        `update ${table} set ${column} = ${column}`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        const attempt = owner().begin(async (tx) => tx.unsafe(change));
        await expect(attempt, change).rejects.toThrow("append-only");
      }
    }
  });
});
