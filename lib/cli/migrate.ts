import type { Command } from "commander";
import { migrateDatabase, withDatabaseOpen } from "./open-database";

export const migrate = (program: Command) =>
  program
    .command("migrate")
    .description("bring roles, tables and job queue of the database up to date")
    .action(async () => {
      await withDatabaseOpen(migrateDatabase);
      console.log("The database is up to date.");
    });
