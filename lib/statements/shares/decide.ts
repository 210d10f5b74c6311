import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { jointDecisions, statementShares } from "@/db/schema/statement-shares";
import { approvalDecisions } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { authorDecides } from "../lifecycle";
import { findShared } from "./find";
import { obstacleToDeciding } from "./obstacle";

const input = z.object({
  shareId: z.uuid(),
  /** The digest of the version that was read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  decision: z.enum(approvalDecisions),
  reason: reason().optional(),
});

/** Says yes or no, for an organisation that is named in a joint statement, to exactly the version that was shared with it; a no has a reason. Refuses what was shared for notice only, a text changed since, whoever wrote it, and a yes that was given already. */
export const decideShared = command("statement.decide-shared", input, async (tx, { actor, at, input }) => {
  const [seen] = await tx
    .select({ caseId: statementShares.caseId })
    .from(statementShares)
    .where(eq(statementShares.id, input.shareId));
  if (!seen) throw notFound();
  const into = await lockOpenCase(tx, seen.caseId);
  const share = await findShared(tx, into.id, input.shareId);
  const why = obstacleToDeciding(share);
  if (why === authorDecides) throw forbidden(why);
  if (why) throw conflict(why);
  const { current, statementId, decisions } = share;
  if (current.digest !== input.digest) throw conflict("statement.changed_by_them");
  if (input.decision === "returned" && input.reason === undefined) throw invalid({ reason: "required" });
  if (input.decision === "approved" && decisions[0]?.decision === "approved")
    throw conflict("statement.approved_already");
  await tx.insert(jointDecisions).values({
    ...{ caseId: into.id, shareId: share.id, statementId, versionId: current.id, digest: current.digest },
    ...{ decision: input.decision, reason: input.reason ?? "" },
    ...{ decidedBy: actor.id, forId: actor.standsFor?.id ?? null, decidedAt: at },
  });
  const told = await tx.execute<{ id: string }>(
    sql`select w as id from runut.writers_of_shared(${share.id}) w`,
  );
  return done(
    { id: share.id, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statementId,
      facts: { share: share.id, digest: current.digest, decision: input.decision },
    },
    [
      notify(
        [...told].map(({ id }) => id),
        { kind: "statement.decided_jointly", caseId: into.id, subjectId: share.id },
      ),
    ],
  );
});
