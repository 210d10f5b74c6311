import postgres from "postgres";
import { startEmbedded } from "@/db/embedded";
import { migrate } from "@/db/migrate";
import { template, urlsOf } from "@/db/throwaway";
import { databaseSetup } from "@/lib/kernel/database-setup";
import { homeFolder } from "@/lib/kernel/home";
import { secret } from "@/lib/kernel/secrets";
import { settleRandomness } from "../run/randomness";
import { temporaryHome } from "../temporary-home";
import { stopClamds } from "./clamd";
import { stopObjectStore } from "./object-store";

/** One migrated server in a folder of its own for all tests of a run, entered through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  settleRandomness(1);
  const { home, remove } = await temporaryHome();
  process.env.RUNUT_HOME = home;
  homeFolder("evidence");
  const setup = databaseSetup();
  const server = await startEmbedded(home, secret("owner-role"), false);
  await migrate(server.ownerUrl, setup);
  await copyAsTemplate(server.ownerUrl);
  const { ownerUrl, appUrl, workerUrl } = urlsOf(server.ownerUrl, setup);
  Object.assign(process.env, {
    RUNUT_TEST_HOME: home,
    RUNUT_OWNER_URL: ownerUrl,
    RUNUT_APP_URL: appUrl,
    RUNUT_WORKER_URL: workerUrl,
  });
  return async () => {
    await Promise.all([server.stop(), stopObjectStore(home), stopClamds(home)]);
    remove();
  };
}

const copyAsTemplate = async (ownerUrl: string) => {
  const maintenance = postgres(ownerUrl.replace(/\/runut$/, "/postgres"), { max: 1 });
  await maintenance.unsafe(`create database ${template} template runut`);
  await maintenance.end();
};
