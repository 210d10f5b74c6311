import { readMigrationFiles } from "drizzle-orm/migrator";
import type { Sql } from "postgres";

/** A database that this Runut cannot carry on. */
class UnknownPast extends Error {
  override name = "Failure";
}

/** Refuses, before anything is touched, a database whose migrations are not the beginning of those in `folder`: one from before the baseline, or from a newer Runut. */
export const refuseUnknownPast = async (owner: Sql, folder: string): Promise<void> => {
  const known = readMigrationFiles({ migrationsFolder: folder }).map(({ hash }) => hash);
  const done = await doneIn(owner);
  if (done === null || done.length === 0) return;
  if (done[0] !== known[0])
    throw new UnknownPast(
      "This database was set up by a Runut from before the baseline of its tables, and cannot be carried on. " +
        "Nothing was changed. Keep it with the version that wrote it, and start this one with a new RUNUT_HOME " +
        "or an empty database in DATABASE_URL.",
    );
  if (done.some((hash, at) => hash !== known[at]))
    throw new UnknownPast(
      "A newer Runut has brought the tables of this database up to date, and this one is older. " +
        "Start the newer one. Nothing was changed.",
    );
};

/** Hashes of the migrations that the database had, in their order; null where none ever ran. */
const doneIn = async (owner: Sql): Promise<string[] | null> => {
  const [found] = await owner<{ there: boolean }[]>`
    select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!found?.there) return null;
  const rows = await owner<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by id`;
  return rows.map(({ hash }) => hash);
};
