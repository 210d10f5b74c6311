import { z } from "zod";
import { withdrawals } from "@/db/schema/statements";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { moveStatement } from "./move";
import { requireMoment } from "./require-moment";

const input = z.object({ statementId: z.uuid(), version: z.coerce.number().int(), reason: reason() });

/** Ends the work on a statement that was never published, with a reason; its versions stay. Refuses what is out, and a page older than the statement. */
export const withdrawStatement = command("statement.withdraw", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.withdraw", locked, actor);
  if (statement.version !== input.version)
    throw conflict("changed_meanwhile", { version: statement.version });
  const state = acts["statement.withdraw"].into;
  await tx.insert(withdrawals).values({
    statementId: statement.id,
    caseId: into.id,
    reason: input.reason,
    withdrawnBy: actor.id,
    withdrawnAt: at,
  });
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { number, version: current.number, before: statement.state, after: state },
    },
  );
});
