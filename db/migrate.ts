import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runFiles } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";
import { ensureQueue } from "./queue";
import { ensureRoles, type RolePasswords } from "./roles";
import { refuseOldServer } from "./server-version";

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));

/** Brings roles, tables and job queue of a database up to date; one at a time, and harmless when there is nothing to do. Refuses PostgreSQL below 16. */
export const migrate = async (
  ownerUrl: string,
  passwords: RolePasswords,
  folder = migrationsFolder,
): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    refuseOldServer(await versionOf(owner));
    await owner`select pg_advisory_lock(${lock})`;
    await ensureRoles(owner, passwords);
    await runFiles(drizzle(owner), { migrationsFolder: folder });
    await ensureQueue(owner, roleUrl(ownerUrl, "runut_worker", passwords.workerPassword));
  } finally {
    await owner.end();
  }
};

/** Any number will do, as long as nothing else takes the same. */
const lock = 72_617_261;

/** The same server and database, entered as another role. */
export const roleUrl = (url: string, role: "runut_app" | "runut_worker", password: string): string => {
  const changed = new URL(url);
  changed.username = role;
  changed.password = password;
  return changed.href;
};

const versionOf = async (owner: Sql): Promise<number> => {
  const [{ version }] = await owner<[{ version: number }]>`
    select current_setting('server_version_num')::int as version`;
  return version;
};
