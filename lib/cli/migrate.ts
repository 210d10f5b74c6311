import type { Command } from "commander";

export const migrate = (program: Command) =>
  program
    .command("migrate")
    .description("bring roles, tables, job queue and rights of the database up to date")
    .action(async () => {
      const { migrateDatabase, withDatabaseToPrepare } = await import("./open-database");
      const { takeInOwn } = await import("@/lib/assessments/checklist/own");
      await withDatabaseToPrepare(async (urls) => {
        await migrateDatabase(urls);
        await takeInOwn();
      });
      console.log("The database is up to date.");
    });
