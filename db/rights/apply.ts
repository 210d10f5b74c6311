import type { Sql, TransactionSql } from "postgres";
import { alteredRights } from "./altered";
import { clear } from "./clear";
import { rightsDigest } from "./digest";
import { refreshReach } from "./refresh-reach";
import { functions, tables } from "./text";

/** Which role reads and writes which kind of record, a row each. */
export type ReachRow = { role: string; kind: string; reads: boolean; writes: boolean };

/** A database that a newer Runut brought up to date, which this one must not touch. */
class OlderThanRights extends Error {
  override name = "Failure";
}

const patience = { attempts: 60, pause: 500 };

/** Makes the rights of a database what the text says, in one transaction: what it lacks comes, what the text does not say goes. Nothing is locked where nothing differs. Waits for those who work, and tries again; refuses a database that a newer Runut brought up to date. */
export const applyRights = async (
  owner: Sql,
  reach: readonly ReachRow[],
): Promise<"unchanged" | "applied"> => {
  await refuseNewer(owner);
  if ((await alteredRights(owner)).length === 0) return "unchanged";
  for (let attempt = 1; ; attempt++) {
    try {
      await owner.begin((tx) => replace(tx, reach));
      return "applied";
    } catch (error) {
      const waits = ["55P03", "40P01"].includes((error as { code?: string }).code ?? "");
      if (!waits || attempt === patience.attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, patience.pause));
    }
  }
};

const refuseNewer = async (owner: Sql): Promise<void> => {
  const history = await owner<
    { digest: string }[]
  >`select digest from runut.rights_applied order by number desc`;
  if (history[0]?.digest === rightsDigest || !history.some(({ digest }) => digest === rightsDigest)) return;
  throw new OlderThanRights(
    "A newer Runut has brought this database up to date, and this one is older. Start the newer one. Nothing was changed.",
  );
};

/** Each transaction of the application begins by reading `people`: who holds that table meets nobody in the middle of something. */
const gate = "set local lock_timeout = '3s'; lock table people in access exclusive mode";

/** Shorter than PostgreSQL waits before it looks for a deadlock (1 s), so that it is us who give way. */
const shortly = "set local lock_timeout = '300ms'; set local check_function_bodies = off";

/** In the given transaction: all rights go and come again as the text says. */
const replace = async (tx: TransactionSql, reach: readonly ReachRow[]): Promise<void> => {
  await tx.unsafe(gate);
  await tx.unsafe(shortly);
  await tx.unsafe(clear);
  await tx.unsafe(functions);
  await tx.unsafe(
    `create function runut.rights() returns text language sql immutable as $$ select '${rightsDigest}' $$`,
  );
  await tx.unsafe(closeFunctions);
  await tx.unsafe(tables);
  await tx`delete from role_access`;
  await tx`insert into role_access ${tx(reach.map(({ role, kind, reads, writes }) => ({ role, kind, reads, writes })))}`;
  await refreshReach(tx);
  await tx`select runut.adopt_records()`;
  await tx`insert into runut.rights_applied (digest) values (${rightsDigest})`;
};

/** PostgreSQL lets everybody run a new function; here it is for whom the tables' text names. */
const closeFunctions = `
do $do$
declare f record;
begin
  for f in select p.oid::regprocedure as name from pg_proc p where p.pronamespace = 'runut'::regnamespace
    and pg_get_userbyid(p.proowner) <> 'runut_worker' loop
    execute format('revoke all on function %s from public', f.name);
  end loop;
end $do$;
grant execute on function runut.rights to runut_app, runut_worker`;
