import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { homeFolder } from "./home";

export type SecretName =
  | "session"
  | "source"
  | "totp"
  | "service"
  | "throttle"
  | "subscriber"
  | "owner-role"
  | "app-role"
  | "worker-role"
  | `audit-${number}`;

/** The secret of that name, 32 random bytes in base64url, made when first asked for. Refuses a file that others may read. */
export const secret = (name: SecretName): string => heldSecret(name) ?? make(pathOf(name));

/** The secret of that name, or null when this home does not hold it. Refuses a file that others may read. */
export const heldSecret = (name: SecretName): string | null => read(pathOf(name));

const pathOf = (name: SecretName) => join(homeFolder("keys"), name);

const read = (path: string): string | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return null;
  if (process.platform !== "win32" && found.mode & 0o077) {
    throw new Error(`${path} may be read by others on this machine. Run: chmod 600 ${path}`);
  }
  return readFileSync(path, "utf8").trim();
};

/** Written aside and linked into place, so that of two processes that start at once both hold the same secret. */
const make = (path: string): string => {
  const aside = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(aside, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(aside);
  }
  return readFileSync(path, "utf8").trim();
};
