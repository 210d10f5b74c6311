import { and, asc, desc, eq, sql } from "drizzle-orm";
import { sentences, statementVersions, translatedSentences, translations } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import type { Version } from "../lock";
import { type Language, type Translated, translationDigest } from "./digest";
import { layBeside, type Pair, type Row, type Source } from "./standing";

type Text = { title: string; sentences: readonly Source[] };

/** What is translated of a text: its title first, then its sentences, each with its speaker. */
const sourcesOf = ({ title, sentences: its }: Text): Source[] => [
  { text: title, speaker: "" },
  ...its.map(({ text, speaker }) => ({ text, speaker })),
];

/** The newest translation of a statement into a language with its rows, the title first; null where there is none. */
export const newestTranslation = async (tx: Tx, statementId: string, language: Language) => {
  const [found] = await tx
    .select({
      id: translations.id,
      versionId: translations.versionId,
      number: translations.number,
      title: translations.title,
      titleOrigin: translations.titleOrigin,
      digest: translations.digest,
      service: translations.service,
      writtenBy: translations.writtenBy,
      byOneself: isOneself(translations.writtenBy, translations.writtenAt),
      of: statementVersions.digest,
      from: statementVersions.title,
    })
    .from(translations)
    .innerJoin(statementVersions, eq(statementVersions.id, translations.versionId))
    .where(and(eq(translations.statementId, statementId), eq(translations.language, language)))
    .orderBy(desc(translations.number))
    .limit(1);
  if (!found) return null;
  const its = await tx
    .select({ ...pairColumns })
    .from(translatedSentences)
    .innerJoin(sentences, ofTheSameSentence)
    .where(eq(translatedSentences.translationId, found.id))
    .orderBy(asc(translatedSentences.position));
  const { title, titleOrigin, of } = found;
  const digest = translationDigest({
    of,
    language,
    title,
    titleOrigin,
    sentences: its.map(({ said }) => said),
  });
  const pairs: Pair[] = [titlePair(found), ...its];
  return { ...found, pairs, isAsDigested: digest === found.digest };
};

export type NewestTranslation = NonNullable<Awaited<ReturnType<typeof newestTranslation>>>;

export const pairColumns = {
  source: { text: sentences.text, speaker: sentences.speaker },
  said: {
    text: translatedSentences.text,
    speaker: translatedSentences.speaker,
    origin: translatedSentences.origin,
  },
};

export const ofTheSameSentence = sql`${sentences.versionId} = ${translatedSentences.versionId}
  and ${sentences.position} = ${translatedSentences.position}`;

type Titled = { title: string; titleOrigin: Translated["origin"]; from: string };

/** The title as a row. */
export const titlePair = ({ title, titleOrigin, from }: Titled): Pair => ({
  source: { text: from, speaker: "" },
  said: { text: title, speaker: "", origin: titleOrigin },
});

/** The rows of a translation beside a version as it is now. */
export const rowsBeside = (current: Pick<Version, "title" | "sentences">, pairs: readonly Pair[]): Row[] =>
  layBeside(sourcesOf(current), pairs);
