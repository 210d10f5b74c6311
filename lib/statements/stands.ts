import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { endFlag } from "./flagged";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({ statementId: z.uuid(), reason: reason() });

/** Says of a statement that is out, or is to go out, that it stands although something that it rests on changed, with the reason; the flag on it ends. Refuses whoever wrote it, and where nothing changed. */
export const letStand = command("statement.stands", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.stands", locked, actor);
  const ended = await endFlag(tx, statement.id, {
    ...{ ending: "stands", endReason: input.reason, endedBy: actor.id, endedAt: at },
  });
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
        ...ended,
      },
    },
  );
});
