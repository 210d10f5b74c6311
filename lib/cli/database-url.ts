import { type Command, Option } from "commander";
import { Failure } from "./failure";
import { answer } from "./say";

type As = "owner" | "app" | "worker";

export const database = (program: Command) =>
  program
    .command("database")
    .description("about the database")
    .command("url")
    .description("print the URL of the running database, password included")
    .addOption(
      new Option("--as <role>", "whom to enter as").choices(["owner", "app", "worker"]).default("owner"),
    )
    .option("--json", "print it as JSON")
    .action(async ({ as, json = false }: { as: As; json?: boolean }) => {
      const { externalDatabase, runningDatabase } = await import("./open-database");
      const urls = externalDatabase() ?? runningDatabase();
      if (!urls) throw new Failure("The database does not run. Start Runut first, or set DATABASE_URL.");
      const url = urls[`${as}Url`];
      answer(json, { as, url }, [url]);
    });
