import { asc, desc, eq, getTableColumns } from "drizzle-orm";
import { sentences, statements, statementVersions } from "@/db/schema/statements";
import { type Case, lockCase, lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { digestOf } from "./digest";
import type { Sentence } from "./written";

export type Statement = typeof statements.$inferSelect;
export type Version = typeof statementVersions.$inferSelect & { sentences: Sentence[]; byOneself: boolean };
export type Locked = { into: Case; statement: Statement; current: Version };

/** A statement with its newest version, its case held until the end of the transaction. Refuses a closed case unless it may be closed too, and sentences that are not those the digest was made of. */
export const lockStatement = async (
  tx: Tx,
  statementId: string,
  cases: "open" | "closed too" = "open",
): Promise<Locked> => {
  const [seen] = await tx.select().from(statements).where(eq(statements.id, statementId));
  if (!seen) throw notFound();
  const into = await (cases === "open" ? lockOpenCase : lockCase)(tx, seen.caseId);
  const [statement] = await tx.select().from(statements).where(eq(statements.id, statementId));
  const [version] = await tx
    .select({
      ...getTableColumns(statementVersions),
      byOneself: isOneself(statementVersions.writtenBy, statementVersions.writtenAt),
    })
    .from(statementVersions)
    .where(eq(statementVersions.statementId, statementId))
    .orderBy(desc(statementVersions.number))
    .limit(1);
  if (!statement || !version) throw notFound();
  const its = await readSentences(tx, version.id);
  if (digestOf({ ...version, sentences: its }, version.format) !== version.digest)
    throw conflict("statement.not_as_digested");
  return { into, statement, current: { ...version, sentences: its } };
};

/** What a sentence is made of, as its digest takes it. */
export const sentenceColumns = {
  kind: sentences.kind,
  text: sentences.text,
  basis: sentences.basis,
  basisId: sentences.basisId,
  use: sentences.use,
  reason: sentences.reason,
  speaker: sentences.speaker,
  quotes: sentences.quotes,
  begins: sentences.begins,
};

/** The sentences of a version in their order. */
const readSentences = (tx: Tx, versionId: string): Promise<Sentence[]> =>
  tx
    .select(sentenceColumns)
    .from(sentences)
    .where(eq(sentences.versionId, versionId))
    .orderBy(asc(sentences.position));
