import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { publications } from "@/db/schema/statements";
import { sentenceKinds, statementKinds } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";

const body = z.object({
  kind: z.enum(statementKinds),
  organisation: z.object({ name: z.string(), english: z.string().nullable(), short: z.string() }),
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

const columns = {
  slug: publications.slug,
  language: publications.language,
  title: publications.title,
  digest: publications.digest,
  body: publications.body,
  publishedAt: publications.publishedAt,
};

type Row = { [K in keyof typeof columns]: (typeof columns)[K]["_"]["data"] };
export type Published = Omit<Row, "body"> & PublicBody;

/** The publication at this address that holds, or null. Read as the job that serves the public. */
export const findPublished = async (tx: Tx, slug: string): Promise<Published | null> => {
  const [newest] = await tx
    .select(columns)
    .from(publications)
    .where(eq(publications.slug, slug))
    .orderBy(desc(publications.publishedAt))
    .limit(1);
  return newest ? opened(newest) : null;
};

/** The newest publication of each address, newest first. */
export const listPublished = async (tx: Tx, limit: number): Promise<Published[]> => {
  const newest = tx
    .selectDistinctOn([publications.slug], columns)
    .from(publications)
    .orderBy(publications.slug, desc(publications.publishedAt))
    .as("newest");
  const found = await tx.select().from(newest).orderBy(desc(newest.publishedAt)).limit(limit);
  return found.map(opened);
};

/** Every address under which something is published. */
export const publishedSlugs = async (tx: Tx): Promise<string[]> => {
  const found = await tx.selectDistinct({ slug: publications.slug }).from(publications);
  return found.map(({ slug }) => slug);
};

const opened = ({ body: kept, ...rest }: Row): Published => ({ ...rest, ...body.parse(kept) });
