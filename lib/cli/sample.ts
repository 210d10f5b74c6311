import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import postgres from "postgres";
import { homeFolder } from "@/lib/kernel/home";
import type { SampleLanguage } from "@/lib/sample/language";
import type { SampleAccount } from "@/lib/sample/load";
import { Failure } from "./failure";
import { loadSampleApart } from "./load-sample";
import { migrateDatabase } from "./open-database";
import { sampleAccounts } from "./sample-accounts";
import type { Say } from "./say";
import type { Serving } from "./serve";

/** Loads the sample into an empty database, whole or not at all: what a killed start left half done is begun anew. */
export const ensureSample = async (
  serving: Serving,
  language: SampleLanguage,
  say: Say,
): Promise<SampleAccount[] | null> => {
  const unfinished = join(homeFolder("run"), "sample-unfinished");
  if (existsSync(unfinished)) await beginAnew(serving, say);
  if (await hasOrganisations(serving.urls.ownerUrl)) {
    say("The database has its data: sample skipped.");
    return sampleAccounts();
  }
  say("Loading the sample...");
  const began = Date.now();
  writeFileSync(unfinished, "");
  await loadSampleApart(language, say);
  await analyse(serving.urls.ownerUrl);
  rmSync(unfinished);
  say(`Sample loaded in ${Math.round((Date.now() - began) / 1000)} s.`);
  return sampleAccounts();
};

const hasOrganisations = async (ownerUrl: string): Promise<boolean> => {
  const owner = postgres(ownerUrl, { max: 1 });
  try {
    const [row] = await owner<[{ found: boolean }]>`select exists (select from organisations) as found`;
    return row.found;
  } finally {
    await owner.end();
  }
};

const analyse = async (ownerUrl: string) => {
  const owner = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  await owner.unsafe("analyze");
  await owner.end();
};

const beginAnew = async ({ urls, isEmbedded }: Serving, say: Say) => {
  if (!isEmbedded) {
    throw new Failure(
      "Loading the sample was cut short last time. Point DATABASE_URL at an empty database, or use npm start.",
    );
  }
  say("Loading the sample was cut short last time: beginning anew with an empty database.");
  const maintenance = postgres(urls.ownerUrl.replace(/\/runut$/, "/postgres"), { max: 1 });
  await maintenance.unsafe("drop database runut with (force)");
  await maintenance.unsafe("create database runut");
  await maintenance.end();
  await migrateDatabase(urls);
};
