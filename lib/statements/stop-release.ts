import { desc, eq } from "drizzle-orm";
import { z } from "zod";
import { releaseStops } from "@/db/schema/release-stops";
import { publications, statements } from "@/db/schema/statements";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { requireMoment } from "./require-moment";

const input = z.object({ statementId: z.uuid(), reason: reason() });

/** Stops a release whose moment has not come; the version is approved still. Refuses once the moment has come. */
export const stopRelease = command("statement.stop-release", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.stop-release", locked, actor);
  const [waiting] = await tx
    .select({ id: publications.id, releaseAt: publications.releaseAt })
    .from(publications)
    .where(eq(publications.statementId, statement.id))
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
  const state = acts["statement.stop-release"].into;
  await tx
    .update(statements)
    .set({ state, updatedAt: at, version: statement.version + 1 })
    .where(eq(statements.id, statement.id));
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
