import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { statementFlags } from "@/db/schema/statement-flags";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({ statementId: z.uuid(), reason: reason() });

/** Says of a published statement that it stands although something that it rests on changed, with the reason; the flag on it ends. Refuses whoever wrote it, and where nothing changed. */
export const letStand = command("statement.stands", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.stands", locked, actor);
  const [ended] = await tx
    .update(statementFlags)
    .set({ ending: "stands", endReason: input.reason, endedBy: actor.id, endedAt: at })
    .where(and(eq(statementFlags.statementId, statement.id), isNull(statementFlags.ending)))
    .returning({ id: statementFlags.id, cause: statementFlags.cause, causeId: statementFlags.causeId });
  if (!ended) throw conflict("statement.nothing_changed");
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        number,
        version: current.number,
        digest: current.digest,
        cause: ended.cause,
        causeId: ended.causeId,
      },
    },
  );
});
