import type { DatabaseSetup } from "@/db/migrate";
import { reachRows } from "./reach";
import { secret } from "./secrets";

/** What a database of this home is set up with: the passwords of the roles that serve, and who reaches what. */
export const databaseSetup = (): DatabaseSetup => ({
  appPassword: secret("app-role"),
  workerPassword: secret("worker-role"),
  reach: reachRows,
});
