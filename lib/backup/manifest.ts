import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** One table as PostgreSQL's COPY text, `file` within the folder of tables. */
const table = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  file: z.string(),
  size: z.int(),
  sha256: digest,
});
export type TableFile = z.output<typeof table>;

const manifest = z.object({
  format: z.literal(1),
  version: z.string(),
  at: z.iso.datetime(),
  /** Hashes of the migrations that the database had, in their order. */
  migrations: z.array(z.string()).min(1),
  /** The first of them, with which this line of migrations begins. */
  baseline: z.string(),
  /** SHA-256 of the text of the rights that the database had. */
  rights: digest,
  /** The folder of this run's tables; one of an earlier run may lie beside it until this one is whole. */
  folder: z.string().regex(/^tables-[0-9a-f-]+$/),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), last: z.string().nullable() })),
  /** Every blob that an item of evidence rests on, or what came with an allegation or an answer. */
  blobs: z.array(digest),
});
export type Manifest = z.output<typeof manifest>;

/** What backups said before they named the baseline of their tables. */
const early = z.object({
  format: z.literal(1),
  migrations: z.array(z.string()),
  baseline: z.undefined().optional(),
});

const nameOf = (folder: string) => join(folder, "manifest.json");

/** What a backup holds; null when there is none, or when none was ever finished. Throws for a manifest that is none, and for one from before the baseline. */
export const readManifest = (folder: string): Manifest | null => {
  let text: string;
  try {
    text = readFileSync(nameOf(folder), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const parsed = safelyParsed(text);
  const read = manifest.safeParse(parsed);
  if (!read.success && early.safeParse(parsed).success)
    throw new Error(
      `${folder} was made by a Runut from before the baseline of its tables, and cannot be restored by this one. ` +
        "Nothing was changed. Restore it with the version that made it.",
    );
  if (!read.success) throw new Error(`${nameOf(folder)} is not the manifest of a backup.`);
  return read.data;
};

/** Puts the manifest in place as the last thing of a backup; until then the one before it counts. */
export const writeManifest = (folder: string, made: Manifest): void => {
  const aside = `${nameOf(folder)}.new`;
  writeFileSync(aside, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(aside, nameOf(folder));
};

const safelyParsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
