import type { Sql } from "postgres";

export type RolePasswords = { appPassword: string; workerPassword: string };

/** The two roles that serve: they own no data and bypass nothing. Made when missing; settings and passwords are set each time. */
export const ensureRoles = async (
  owner: Sql,
  { appPassword, workerPassword }: RolePasswords,
): Promise<void> => {
  const passwords = { runut_app: appPassword, runut_worker: workerPassword };
  for (const [role, password] of Object.entries(passwords)) {
    const [found] = await owner`select 1 from pg_roles where rolname = ${role}`;
    if (!found) await again(() => owner.unsafe(`create role ${role}`));
    await again(() => owner.unsafe(`alter role ${role} login password '${quoted(password)}'`));
    for (const [setting, value] of Object.entries(settings[role as keyof typeof settings])) {
      await again(() => owner.unsafe(`alter role ${role} set ${setting} = '${value}'`));
    }
  }
  await openDatabase(owner);
};

/** Lets the serving roles, and nobody else, connect to the database that `owner` is in. */
export const openDatabase = async (owner: Sql): Promise<void> => {
  const [{ name }] = await owner<[{ name: string }]>`select quote_ident(current_database()) as name`;
  await owner.unsafe(`revoke all on database ${name} from public`);
  await owner.unsafe(`grant connect on database ${name} to runut_app, runut_worker`);
};

/** A plan is made for the principals of each transaction, and what hangs is let go. */
const settings = {
  runut_app: {
    plan_cache_mode: "force_custom_plan",
    idle_in_transaction_session_timeout: "30s",
    statement_timeout: "30s",
    lock_timeout: "10s",
    timezone: "UTC",
  },
  runut_worker: { idle_in_transaction_session_timeout: "60s", timezone: "UTC" },
};

const quoted = (text: string) => text.replaceAll("'", "''");

/** Roles belong to the whole server, so that another database's migration may touch the same row at the same time. */
const again = async (change: () => Promise<unknown>): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      await change();
      return;
    } catch (error) {
      const passes = /tuple concurrently updated|already exists|unique constraint/.test(String(error));
      if (!passes || attempt === 10) throw error;
      if (String(error).includes("already exists")) return;
      await new Promise((resolve) => setTimeout(resolve, 30 * attempt));
    }
  }
};
