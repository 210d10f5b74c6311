import { asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { people } from "@/db/schema/people";
import {
  publications,
  sentences,
  statements,
  statementVersions,
  translatedSentences,
  translations,
} from "@/db/schema/statements";
import { translationReviews } from "@/db/schema/translations";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { ofTheSameSentence, pairColumns, titlePair } from "./read";
import type { Pair } from "./standing";

const reviewer = alias(people, "reviewer");

/** The newest translation of a statement into each language that it has one in, as far as the reader sees it: by whom it was made and reviewed, when the public may read it, and its sentences beside what they were made from, the title first. Its queries leave together. */
export const translationsOf = async (tx: Tx, caseId: string, number: number) => {
  const newest = sql`(select distinct on (t.language) t.id from ${translations} t
    join ${statements} s on s.id = t.statement_id where s.case_id = ${caseId} and s.number = ${number}
    order by t.language, t.number desc)`;
  const [found, its] = await Promise.all([
    tx
      .select({
        id: translations.id,
        number: translations.number,
        language: translations.language,
        version: statementVersions.number,
        from: statementVersions.title,
        title: translations.title,
        titleOrigin: translations.titleOrigin,
        digest: translations.digest,
        doubt: translations.doubt,
        service: translations.service,
        translator: people.name,
        byOneself: isOneself(translations.writtenBy, translations.writtenAt),
        writtenAt: translations.writtenAt,
        reviewer: reviewer.name,
        reviewedAt: translationReviews.reviewedAt,
        /** When it was published last, and from when the public may read it. */
        out: sql<{ at: string; releaseAt: string | null } | null>`(
          select jsonb_build_object('at', p.published_at, 'releaseAt', p.release_at) from ${publications} p
            where p.translation_id = ${translations.id} order by p.published_at desc limit 1)`,
      })
      .from(translations)
      .innerJoin(statementVersions, eq(statementVersions.id, translations.versionId))
      .leftJoin(people, eq(people.id, translations.writtenBy))
      .leftJoin(translationReviews, eq(translationReviews.translationId, translations.id))
      .leftJoin(reviewer, eq(reviewer.id, translationReviews.reviewedBy))
      .where(sql`${translations.id} = any(array${newest})`)
      .orderBy(desc(translations.number)),
    tx
      .select({ translationId: translatedSentences.translationId, ...pairColumns })
      .from(translatedSentences)
      .innerJoin(sentences, ofTheSameSentence)
      .where(sql`${translatedSentences.translationId} = any(array${newest})`)
      .orderBy(asc(translatedSentences.position)),
  ]);
  return found.map((translation) => ({
    ...translation,
    pairs: [
      titlePair(translation),
      ...its.filter(({ translationId }) => translationId === translation.id),
    ] as readonly Pair[],
  }));
};

export type TranslationRead = Awaited<ReturnType<typeof translationsOf>>[number];
