import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { publications } from "@/db/schema/statements";
import { languages } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { publicFingerprint } from "../public-fingerprint";
import { readBody } from "../published";
import { writeTranslated } from "./accompany";
import { lockTranslation } from "./lock";

const input = z.object({
  statementId: z.uuid(),
  language: z.enum(languages),
  /** The digest of the translation that was read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  reason: reason(),
});

/** Publishes a translation of a text that is out, or with one that waits for its moment: never before it. Refuses one that nobody else has reviewed, and one in which a sentence is stale. */
export const publishTranslation = command(
  "statement.publish-translation",
  input,
  async (tx, { actor, at, input }) => {
    const locked = await lockTranslation(tx, "statement.publish-translation", input, actor);
    const { into, statement, current, newest, rows } = locked;
    if (!newest) throw notFound();
    if (newest.digest !== input.digest) throw conflict("statement.translated_meanwhile");
    const original = await originalOf(tx, statement.id);
    if (!original) throw conflict("statement.not_out_yet");
    const waits = original.releaseAt !== null && original.releaseAt > at;
    const body = await writeTranslated(
      tx,
      locked,
      { ...newest, language: input.language, rows },
      {
        ...original,
        body: readBody(original.body),
        releaseAt: waits ? original.releaseAt : null,
        ...{ reason: input.reason, by: actor.id, at },
      },
    );
    if (!waits) await tx.execute(sql`select pg_notify('publication', ${statement.slug})`);
    const { number, slug } = statement;
    return done(
      { id: statement.id, number, slug, language: input.language, reference: into.reference },
      {
        caseId: into.id,
        subjectId: statement.id,
        facts: {
          ...{ number, version: current.number, language: input.language },
          ...{ translation: newest.number, translated: newest.digest },
          fingerprint: publicFingerprint(newest.title, body.sentences),
        },
      },
    );
  },
);

/** The newest publication of the authoritative text. */
const originalOf = async (tx: Tx, statementId: string) => {
  const [found] = await tx
    .select({
      id: publications.id,
      releaseAt: publications.releaseAt,
      correctsSlug: publications.correctsSlug,
      body: publications.body,
    })
    .from(publications)
    .where(and(eq(publications.statementId, statementId), isNull(publications.translationId)))
    .orderBy(desc(publications.publishedAt))
    .limit(1);
  return found;
};
