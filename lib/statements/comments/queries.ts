import { asc, eq, sql } from "drizzle-orm";
import { people } from "@/db/schema/people";
import { sentenceComments } from "@/db/schema/sentence-comments";
import { sentences, statementVersions } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";

type Comment = {
  id: string;
  version: number;
  /** The sentence as it was, and its place then. */
  words: string;
  position: number;
  text: string;
  by: string | null;
  at: Date;
  isOpen: boolean;
  answers: { id: string; text: string; ends: boolean; by: string | null; at: Date }[];
};

export type { Comment };

/** What was said of the sentences of a statement in all its versions, oldest first, each with its answers. */
export const commentsOf = async (tx: Tx, caseId: string, number: number): Promise<Comment[]> => {
  const found = await tx
    .select({
      id: sentenceComments.id,
      answersId: sentenceComments.answersId,
      ends: sentenceComments.ends,
      version: statementVersions.number,
      words: sql<string>`coalesce(${sentences.text}, ${statementVersions.title})`,
      position: sentenceComments.position,
      text: sentenceComments.text,
      by: people.name,
      at: sentenceComments.writtenAt,
    })
    .from(sentenceComments)
    .innerJoin(statementVersions, eq(statementVersions.id, sentenceComments.versionId))
    .leftJoin(
      sentences,
      sql`${sentences.versionId} = ${sentenceComments.versionId} and ${sentences.position} = ${sentenceComments.position}`,
    )
    .leftJoin(people, eq(people.id, sentenceComments.writtenBy))
    .where(
      sql`${sentenceComments.statementId} = (select s.id from statements s where s.case_id = ${caseId} and s.number = ${number})`,
    )
    .orderBy(asc(sentenceComments.writtenAt), asc(sentenceComments.id));
  return found
    .filter(({ answersId }) => answersId === null)
    .map(({ answersId: _root, ends: _never, ...root }) => {
      const answers = found.filter(({ answersId }) => answersId === root.id);
      return {
        ...root,
        isOpen: !answers.some(({ ends }) => ends),
        answers: answers.map(({ id, text, ends, by, at }) => ({ id, text, ends, by, at })),
      };
    });
};

/** The comments that are on a sentence of a text now, by its place (0 for the title): those on the same words, wherever they stood; `null` holds those whose sentence is gone. */
export const commentsByPlace = (
  comments: readonly Comment[],
  { title, sentences: its }: { title: string; sentences: readonly { text: string }[] },
): Map<number | null, Comment[]> => {
  const texts = [title, ...its.map(({ text }) => text)];
  const placed = new Map<number | null, Comment[]>();
  for (const comment of comments) {
    const isThere = texts[comment.position] === comment.words;
    const place = isThere ? comment.position : texts.indexOf(comment.words);
    const key = place === -1 ? null : place;
    placed.set(key, [...(placed.get(key) ?? []), comment]);
  }
  return placed;
};
