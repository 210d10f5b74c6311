import { createHash } from "node:crypto";
import { asc, desc, eq, gt, inArray, sql } from "drizzle-orm";
import { z } from "zod";
import { publications } from "@/db/schema/statements";
import { languages, sentenceKinds, statementKinds, zones } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

const organisation = z.object({ name: z.string(), english: z.string().nullable(), short: z.string() });

const body = z.object({
  kind: z.enum(statementKinds),
  /** Who says it, and with whom where it is a joint statement. */
  organisation: organisation.extend({ with: z.array(organisation).optional() }),
  /** Of a translation: the language of what it translates, and whether a machine had a hand in it. */
  translated: z.object({ from: z.enum(languages), machine: z.boolean() }).optional(),
  /** By when it promises the next update. */
  nextUpdate: z.object({ at: z.coerce.date(), zone: z.enum(zones) }).optional(),
  sentences: z.array(
    z.object({
      kind: z.enum(sentenceKinds),
      text: z.string(),
      speaker: z.string().optional(),
      begins: z.boolean().optional(),
    }),
  ),
});

/** What a publication keeps for the public beside title, language and digest. */
export type PublicBody = z.output<typeof body>;

const outAt = sql<Date>`coalesce(${publications.releaseAt}, ${publications.publishedAt})`.mapWith(
  publications.publishedAt,
);

const columns = {
  id: publications.id,
  caseId: publications.caseId,
  slug: publications.slug,
  language: publications.language,
  title: publications.title,
  digest: publications.digest,
  body: publications.body,
  correctsSlug: publications.correctsSlug,
  /** Of a translation: the publication of what it translates. */
  originalId: publications.originalId,
  /** When the public could read it. */
  publishedAt: outAt,
};

type Row = Pick<typeof publications.$inferSelect, keyof typeof columns>;
/** A publication, without its case. `matter` stands for the case: it is the same for what was published in one, and tells no more. */
export type Published = Omit<Row, "body" | "caseId"> & PublicBody & { matter: string };

/** How many publications of one address are read. */
const mostOfOne = 100;

/** The publications at an address, the newest first. All of this is read as the job that serves the public. */
export const findPublished = async (tx: Tx, slug: string): Promise<Published[]> => {
  const found = await tx
    .select(columns)
    .from(publications)
    .where(eq(publications.slug, slug))
    .orderBy(desc(outAt), desc(publications.id))
    .limit(mostOfOne);
  return found.flatMap(opened);
};

/** The publications that correct or retract what is at an address, the newest first. */
export const correctionsOf = async (tx: Tx, slug: string): Promise<Published[]> => {
  const found = await tx
    .select(columns)
    .from(publications)
    .where(eq(publications.correctsSlug, slug))
    .orderBy(desc(outAt), desc(publications.id))
    .limit(mostOfOne);
  return found.flatMap(opened);
};

/** The publications with these ids, the newest first. */
export const readPublished = async (tx: Tx, ids: readonly string[]): Promise<Published[]> => {
  if (ids.length === 0) return [];
  const found = await tx
    .select(columns)
    .from(publications)
    .where(inArray(publications.id, [...ids]))
    .orderBy(desc(outAt), desc(publications.id))
    .limit(ids.length);
  return found.flatMap(opened);
};

/** The next publications behind an id, in the order of their ids, for whoever goes through all of them piece by piece; `next` is the id to go on behind, null at the end. */
export const publishedBehind = async (tx: Tx, id: string | null, limit: number) => {
  const found = await tx
    .select(columns)
    .from(publications)
    .where(id === null ? undefined : gt(publications.id, id))
    .orderBy(asc(publications.id))
    .limit(limit);
  return { published: found.flatMap(opened), next: found.length < limit ? null : (found.at(-1)?.id ?? null) };
};

/** What a publication keeps, read back. */
export const readBody = (kept: unknown): PublicBody => body.parse(kept);

/** One that this version of Runut cannot read is left out and named, so that the others stay readable. */
const opened = ({ body: kept, caseId, ...rest }: Row): Published[] => {
  const read = body.safeParse(kept);
  if (!read.success) {
    console.error(`The publication ${rest.id} cannot be read and is left out.`);
    return [];
  }
  const matter = createHash("sha256").update(caseId).digest("base64url").slice(0, 16);
  return [{ ...rest, ...read.data, matter }];
};
