import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "@/lib/kernel/as";

const reference = /\b(?:rnt|a)-\d{4}-\d+\b/gi;

/** The words of a title as an address: ASCII, lower case, at most eighty characters, without the reference of a case or an allegation. */
export const slugOf = (title: string): string => {
  const words = title
    .replace(reference, " ")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let slug = "";
  for (const word of words ?? []) {
    if (slug.length + word.length > 79) break;
    slug = slug === "" ? word : `${slug}-${word}`;
  }
  return slug === "" ? "pernyataan" : slug;
};

/** The address that a statement with this title gets; a random suffix when another one has it. */
export const claimSlug = async (tx: Tx, title: string, statementId: string): Promise<string> => {
  const suffix = randomBytes(4).toString("hex");
  const [row] = await tx.execute<{ slug: string }>(
    sql`select runut.claim_slug(${slugOf(title)}, ${suffix}, ${statementId}::uuid) as slug`,
  );
  if (!row) throw new Error("no address for a statement");
  return row.slug;
};
