import { randomInt } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Role } from "@/lib/kernel/actor";
import { home } from "@/lib/kernel/home";

/** What it takes to sign in as one of the sample's people; passwords and secrets are made anew for each installation. */
export type SampleAccount = {
  name: string;
  email: string;
  password: string;
  totpSecret: string;
  role: Role;
  organisation: string;
};

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Twenty characters in groups of five, without those that look alike: 99 bits. */
export const newSamplePassword = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join(""),
  ).join("-");

/** Keeps the accounts for whoever runs this installation, readable to nobody else; the file stands there whole or not at all. */
export const keepAccounts = (accounts: readonly SampleAccount[]): void => {
  const path = join(home(), "sample-accounts.json");
  writeFileSync(`${path}.new`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
};
