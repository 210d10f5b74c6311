import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { type DatabaseSetup, migrate, roleUrl } from "./migrate";
import { openDatabase, type RolePasswords } from "./roles";

export type DatabaseUrls = { ownerUrl: string; appUrl: string; workerUrl: string };

/** The three ways into one database. */
export const urlsOf = (ownerUrl: string, { appPassword, workerPassword }: RolePasswords): DatabaseUrls => ({
  ownerUrl,
  appUrl: roleUrl(ownerUrl, "runut_app", appPassword),
  workerUrl: roleUrl(ownerUrl, "runut_worker", workerPassword),
});

/** A migrated, empty database that a test run may put on its server, to copy from. */
export const template = "runut_template";

/** Makes and migrates another database on the same server, hands its URLs to `use`, and drops it whatever happens. */
export const withDatabase = async <T>(
  ownerUrl: string,
  setup: DatabaseSetup,
  use: (urls: DatabaseUrls) => Promise<T>,
): Promise<T> => {
  const name = `runut_${randomBytes(6).toString("hex")}`;
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const own = new URL(ownerUrl);
  own.pathname = `/${name}`;
  try {
    const [model] = await owner`select 1 from pg_database where datname = ${template}`;
    await owner.unsafe(`create database ${name} ${model ? `template ${template}` : ""}`);
    await (model ? enterCopy(own.href) : migrate(own.href, setup));
    return await use(urlsOf(own.href, setup));
  } finally {
    await owner.unsafe(`drop database if exists ${name} with (force)`);
    await owner.end();
  }
};

/** A copy has all that its model had but who may connect. */
const enterCopy = async (ownerUrl: string) => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await openDatabase(owner).finally(() => owner.end());
};
