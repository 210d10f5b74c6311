import { randomUUID } from "node:crypto";
import { translatedSentences, translations } from "@/db/schema/statements";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import type { Tx } from "@/lib/kernel/as";
import type { Locked } from "../lock";
import { type Language, type Translated, translationDigest } from "./digest";

type Written = {
  language: Language;
  /** The title first, then a row for each sentence of the newest version. */
  rows: readonly Translated[];
  doubt: string;
  /** The service that drafted it; empty where none did. */
  service: string;
  by: string;
  at: Date;
};

/** Writes a translation of the newest version and its sentences, once and for good; gives its id, number and digest. */
export const writeTranslation = async (
  tx: Tx,
  { into, statement, current }: Locked,
  { language, rows: [title, ...sentences], doubt, service, by, at }: Written,
) => {
  if (!title || sentences.length !== current.sentences.length)
    throw new Error("a translation has a row for each sentence");
  const id = randomUUID();
  const text = { of: current.digest, language, title: title.text, titleOrigin: title.origin, sentences };
  const digest = translationDigest(text);
  const number = await insertNumbered(tx, translations, {
    ...{
      id,
      caseId: into.id,
      statementId: statement.id,
      versionId: current.id,
      language,
      digest,
      doubt,
      service,
    },
    ...{ title: title.text, titleOrigin: title.origin, writtenBy: by, writtenAt: at },
  });
  await tx.insert(translatedSentences).values(
    sentences.map((sentence, place) => ({
      ...{ caseId: into.id, translationId: id, versionId: current.id, position: place + 1 },
      ...sentence,
    })),
  );
  return { id, number, digest };
};
