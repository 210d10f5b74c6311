import { and, desc, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { releaseStops } from "@/db/schema/release-stops";
import { publications } from "@/db/schema/statements";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { endFlag } from "./flagged";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { moveStatement } from "./move";
import { requireMoment } from "./require-moment";

const input = z.object({ statementId: z.uuid(), reason: reason() });

/** Stops a release whose moment has not come; the version is approved still, and a flag on it ends. It can be stopped in a closed case as well. Refuses once the moment has come. */
export const stopRelease = command("statement.stop-release", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId, "closed too");
  const { into, statement, current } = locked;
  requireMoment("statement.stop-release", locked, actor);
  const [waiting] = await tx
    .select({ id: publications.id, releaseAt: publications.releaseAt })
    .from(publications)
    .where(and(eq(publications.statementId, statement.id), isNull(publications.translationId)))
    .orderBy(desc(publications.publishedAt))
    .limit(1);
  if (!waiting?.releaseAt || waiting.releaseAt <= at) throw conflict("statement.released");
  await tx.insert(releaseStops).values({
    ...{
      publicationId: waiting.id,
      caseId: into.id,
      reason: input.reason,
      stoppedBy: actor.id,
      stoppedAt: at,
    },
  });
  await endFlag(tx, statement.id, { ending: "stopped", endedBy: actor.id, endedAt: at });
  const state = acts["statement.stop-release"].into;
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        ...{ number, version: current.number, digest: current.digest, before: statement.state, after: state },
        releaseAt: waiting.releaseAt.toISOString(),
      },
    },
  );
});
