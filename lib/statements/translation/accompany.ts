import { eq } from "drizzle-orm";
import { publications } from "@/db/schema/statements";
import { translationReviews } from "@/db/schema/translations";
import { languages } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import type { Locked } from "../lock";
import type { PublicBody } from "../published";
import { type NewestTranslation, newestTranslation, rowsBeside } from "./read";
import { isMachineMade, type Row } from "./standing";

/** The publication of the authoritative text, which a translation never goes before. */
export type Original = {
  id: string;
  releaseAt: Date | null;
  correctsSlug: string | null;
  body: PublicBody;
  reason: string;
  by: string;
  at: Date;
};

/** Publishes with a text every translation of it that was reviewed and in which everything stands; gives their languages. */
export const publishStanding = async (tx: Tx, locked: Locked, original: Original) => {
  const out: (typeof languages)[number][] = [];
  for (const language of languages) {
    if (language === locked.statement.language) continue;
    const newest = await newestTranslation(tx, locked.statement.id, language);
    if (!newest?.isAsDigested || !(await wasReviewed(tx, newest))) continue;
    const rows = rowsBeside(locked.current, newest.pairs);
    if (!rows.every(({ is }) => is === "stands")) continue;
    await writeTranslated(tx, locked, { ...newest, language, rows }, original);
    out.push(language);
  }
  return out;
};

const wasReviewed = async (tx: Tx, { id, digest }: NewestTranslation): Promise<boolean> => {
  const [review] = await tx
    .select({ digest: translationReviews.digest })
    .from(translationReviews)
    .where(eq(translationReviews.translationId, id));
  return review?.digest === digest;
};

type Standing = Pick<NewestTranslation, "id" | "title" | "titleOrigin" | "digest" | "pairs"> & {
  language: (typeof languages)[number];
  rows: readonly Row[];
};

/** Writes the copy of a translation that the public reads, from the moment of what it translates on. */
export const writeTranslated = async (
  tx: Tx,
  { into, statement, current }: Locked,
  { id, title, titleOrigin, digest, language, pairs, rows }: Standing,
  original: Original,
): Promise<PublicBody> => {
  const said = rows.slice(1).map((row) => row.said);
  const machine = isMachineMade([{ origin: titleOrigin }, ...pairs.map((pair) => pair.said)]);
  const body: PublicBody = {
    ...original.body,
    translated: { from: current.language, machine },
    sentences: original.body.sentences.map(({ kind, begins }, place) => ({
      kind,
      text: said[place]?.text ?? "",
      ...(said[place]?.speaker ? { speaker: said[place].speaker } : {}),
      ...(begins ? { begins } : {}),
    })),
  };
  await tx.insert(publications).values({
    ...{ caseId: into.id, statementId: statement.id, versionId: current.id, slug: statement.slug },
    ...{ language, title, digest, body, correctsSlug: original.correctsSlug },
    ...{ translationId: id, originalId: original.id, releaseAt: original.releaseAt },
    ...{ reason: original.reason, publishedBy: original.by, publishedAt: original.at },
  });
  return body;
};
