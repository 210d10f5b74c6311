import { createHash } from "node:crypto";
import { chownSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** Who runs the database server when we are root, which PostgreSQL refuses to be. */
export type Account = { uid: number; gid: number };

const nobody: Account = { uid: 65534, gid: 65534 };
const elsewhere = "/var/lib/runut";

/** Where the data lies and who owns it. As root the data belongs to nobody, or to whom it belonged before. */
export type Ground = { data: string; account: Account | null; spare: string };

/** Finds or makes the ground for `<home>/postgres`; where root's folders shut the account out, that becomes a link to /var/lib/runut. */
export const ground = (home: string): Ground => {
  const wanted = join(home, "postgres");
  const isRoot = process.getuid?.() === 0;
  mkdirSync(home, { recursive: true, mode: 0o711 });
  if (!isRoot) return { data: existsSync(wanted) ? realpathSync(wanted) : wanted, account: null, spare: "" };
  const spare = join(elsewhere, "server");
  if (existsSync(wanted)) {
    const { uid, gid } = statSync(wanted);
    return { data: realpathSync(wanted), account: uid === 0 ? nobody : { uid, gid }, spare };
  }
  return { data: blockedAt(home, nobody) ? away(wanted) : wanted, account: nobody, spare };
};

/** The first folder on the way to `path` that the account may not pass, or nothing. */
export const blockedAt = (path: string, account: Account): string | null => {
  const above = dirname(path);
  const higher = above === path ? null : blockedAt(above, account);
  if (higher) return higher;
  const { uid, gid, mode } = statSync(path);
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return mode & bit ? null : path;
};

const away = (wanted: string): string => {
  const folder = join(elsewhere, createHash("sha256").update(wanted).digest("hex").slice(0, 12));
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    if (blockedAt(folder, nobody)) throw new Error(`${folder} is shut`);
    mkdirSync(join(folder, "postgres"), { recursive: true, mode: 0o700 });
    chownSync(join(folder, "postgres"), nobody.uid, nobody.gid);
    if (!lstatSync(wanted, { throwIfNoEntry: false })) symlinkSync(join(folder, "postgres"), wanted);
  } catch {
    throw new Error(
      `PostgreSQL refuses to run as root, and the account it would run as (uid ${nobody.uid}) cannot reach ${wanted}, ` +
        `because ${blockedAt(dirname(wanted), nobody)} is closed to it. Set RUNUT_HOME to a folder that everybody may enter, ` +
        "such as /srv/runut, or set DATABASE_URL.",
    );
  }
  return join(folder, "postgres");
};
