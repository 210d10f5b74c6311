import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as runFiles } from "drizzle-orm/postgres-js/migrator";
import postgres, { type Sql } from "postgres";
import { refuseUnknownPast } from "./baseline";
import { ensureQueue } from "./queue";
import { applyRights, type ReachRow } from "./rights/apply";
import { ensureRoles, type RolePasswords } from "./roles";
import { refuseOldServer } from "./server-version";

const migrationsFolder = fileURLToPath(new URL("migrations", import.meta.url));

/** What a database is set up with; the reach of roles comes from above, where it is said. */
export type DatabaseSetup = RolePasswords & { reach: readonly ReachRow[] };

/** Brings roles, tables, job queue and rights of a database up to date; one at a time, and harmless when there is nothing to do. Refuses PostgreSQL below 16, and a database whose tables do not come from this line of migrations. */
export const migrate = async (
  ownerUrl: string,
  setup: DatabaseSetup,
  folder = migrationsFolder,
): Promise<void> => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  try {
    refuseOldServer(await versionOf(owner));
    await owner`select pg_advisory_lock(${lock})`;
    await refuseUnknownPast(owner, folder);
    await ensureRoles(owner, setup);
    await runFiles(drizzle(owner), { migrationsFolder: folder });
    await ensureQueue(owner, roleUrl(ownerUrl, "runut_worker", setup.workerPassword));
    await applyRights(owner, setup.reach);
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
