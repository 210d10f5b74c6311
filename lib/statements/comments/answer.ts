import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { sentenceComments } from "@/db/schema/sentence-comments";
import { statements } from "@/db/schema/statements";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";

const input = z.object({
  commentId: z.uuid(),
  text: prose(2000).optional(),
  /** Whether it is done with by this. */
  ends: z.boolean().default(false),
});

/** Answers a comment on a sentence, or marks it as done, with words or without; who made the comment is told. Refuses one that is done already, and an answer that says and ends nothing. */
export const answerComment = command("statement.answer-comment", input, async (tx, { actor, at, input }) => {
  const root = and(eq(sentenceComments.id, input.commentId), isNull(sentenceComments.answersId));
  const [seen] = await tx.select().from(sentenceComments).where(root);
  if (!seen) throw notFound();
  const into = await lockOpenCase(tx, seen.caseId);
  const [statement] = await tx.select().from(statements).where(eq(statements.id, seen.statementId));
  if (!statement) throw notFound();
  if (input.text === undefined && !input.ends) throw invalid({ text: "required" });
  if (!["draft", "in_review", "approved"].includes(statement.state)) throw conflict("statement.is_out");
  const [ended] = await tx
    .select({ id: sentenceComments.id })
    .from(sentenceComments)
    .where(and(eq(sentenceComments.answersId, seen.id), eq(sentenceComments.ends, true)));
  if (ended) throw conflict("statement.comment_done");
  const { caseId, statementId, versionId, position } = seen;
  await tx.insert(sentenceComments).values({
    ...{ caseId, statementId, versionId, position, answersId: seen.id },
    ...{ text: input.text ?? "", ends: input.ends, writtenBy: actor.id, writtenAt: at },
  });
  const { number } = statement;
  return done(
    { id: statementId, number, reference: into.reference },
    { caseId, subjectId: statementId, facts: { number, comment: seen.id, ends: input.ends } },
    [
      notify([seen.writtenBy], {
        kind: "statement.commented",
        caseId,
        subjectId: statementId,
        facts: { number },
      }),
    ],
  );
});
