import { randomUUID } from "node:crypto";
import { z } from "zod";
import { sentenceComments } from "@/db/schema/sentence-comments";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { lockStatement } from "../lock";
import { requireMoment } from "../require-moment";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** Which sentence of the newest version: its place, 0 for the title. */
  position: z.coerce.number().int().min(0).max(200),
  text: prose(2000),
});

/** Says something of a sentence of the newest version to those who write and review it; who wrote that version is told. Refuses a text changed since it was read, and a sentence that it does not have. */
export const commentSentence = command("statement.comment", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.comment", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  if (input.position > current.sentences.length) throw invalid({ position: "not_listed" });
  const id = randomUUID();
  await tx.insert(sentenceComments).values({
    ...{ id, caseId: into.id, statementId: statement.id, versionId: current.id },
    ...{ position: input.position, text: input.text, writtenBy: actor.id, writtenAt: at },
  });
  const { number } = statement;
  return done(
    { id: statement.id, commentId: id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { number, version: current.number, sentence: input.position, comment: id },
    },
    [
      notify([current.writtenBy], {
        kind: "statement.commented",
        caseId: into.id,
        subjectId: statement.id,
        facts: { number },
      }),
    ],
  );
});
