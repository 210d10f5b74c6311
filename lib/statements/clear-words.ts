import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { nonAssertions, sentences, statementVersions } from "@/db/schema/statements";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  /** Which words of the newest version: 0 for its title, else the place of a sentence. */
  place: z.coerce.number().int().min(0).max(200),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  reason: reason(),
});

/** Says of a title, heading, advice or connecting sentence that it asserts nothing, although it sounds as if it did; it holds for these words in this statement. Refuses an assertion, a text changed since it was read, and whoever wrote the words in any version. */
export const clearWords = command("statement.clear-words", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.clear-words", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const its = current.sentences[input.place - 1];
  const text = input.place === 0 ? current.title : its?.text;
  if (text === undefined || its?.kind === "assertion") throw invalid({ place: "not_listed" });
  const [wrote] = await tx.execute(sql`
    select 1 from ${statementVersions} v where v.statement_id = ${statement.id}
      and runut.is_oneself(v.written_by, v.written_at)
      and (v.title = ${text} or exists (select 1 from ${sentences} s where s.version_id = v.id and s.text = ${text}))
    limit 1`);
  if (wrote) throw conflict("statement.own_words");
  const id = randomUUID();
  const [marked] = await tx
    .insert(nonAssertions)
    .values({
      ...{ id, caseId: into.id, statementId: statement.id, versionId: current.id, text },
      ...{ reason: input.reason, markedBy: actor.id, markedAt: at },
    })
    .onConflictDoNothing()
    .returning({ id: nonAssertions.id });
  if (!marked) throw conflict("statement.cleared_already");
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { number, version: current.number, digest: current.digest, place: input.place },
    },
  );
});
