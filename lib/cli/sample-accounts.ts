import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { home } from "@/lib/kernel/home";
import type { SampleAccount } from "@/lib/sample/load";

/** The accounts that the sample was loaded with, or nothing when this home holds no sample. */
export const sampleAccounts = (): SampleAccount[] | null => {
  const path = join(home(), "sample-accounts.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as SampleAccount[]) : null;
};
