import { randomUUID } from "node:crypto";
import { sentences, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { type FieldKey, invalid } from "@/lib/kernel/refusal";
import { adviceLast } from "./advice-last";
import { weigh } from "./assertions";
import { readBases } from "./bases";
import { digestOf, format, type VersionText } from "./digest";

type NewVersion = VersionText & {
  caseId: string;
  statementId: string;
  number: number;
  reason: string;
  writtenBy: string;
  writtenAt: Date;
};

/** Writes a version and its sentences, once and for good; gives its id and digest. Refuses a basis or a quoted position that is not in this case or not to be seen by the writer. */
export const writeVersion = async (tx: Tx, version: NewVersion): Promise<{ id: string; digest: string }> => {
  await requireBases(tx, version);
  const id = randomUUID();
  const its = adviceLast(version.sentences);
  const digest = digestOf({ ...version, sentences: its });
  const { caseId, statementId, number, language, title, reason, writtenBy, writtenAt } = version;
  const { nextUpdateAt, nextUpdateZone } = version;
  await tx.insert(statementVersions).values({
    id,
    caseId,
    statementId,
    number,
    language,
    title,
    nextUpdateAt,
    nextUpdateZone,
    digest,
    format,
    reason,
    writtenBy,
    writtenAt,
  });
  await tx
    .insert(sentences)
    .values(its.map((each, place) => ({ ...each, caseId, versionId: id, position: place + 1 })));
  return { id, digest };
};

const requireBases = async (tx: Tx, { caseId, sentences: its, writtenAt }: NewVersion): Promise<void> => {
  const bases = await readBases(tx, caseId);
  const wrong: Record<string, FieldKey> = {};
  for (const [place, sentence] of its.entries()) {
    if (weigh(sentence, bases, writtenAt).restsOn.kind === "hidden")
      wrong[`sentences.${place}.basis`] = "not_of_this_case";
    if (sentence.quotes !== null && !bases.positions.some(({ id }) => id === sentence.quotes))
      wrong[`sentences.${place}.quotes`] = "not_of_this_case";
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
};
