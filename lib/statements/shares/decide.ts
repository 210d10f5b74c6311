import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { jointDecisions, statementShares } from "@/db/schema/statement-shares";
import { approvalDecisions } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { readBases } from "../bases";
import { contradictionsOf } from "../contradictions/find";
import { publishedByOurs } from "../contradictions/published-by-others";
import { requireSeen, told } from "../contradictions/seen";
import { authorDecides } from "../lifecycle";
import { findShared } from "./find";
import { obstacleToDeciding } from "./obstacle";

const input = z.object({
  shareId: z.uuid(),
  /** The digest of the version that was read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  decision: z.enum(approvalDecisions),
  reason: reason().optional(),
  /** That they saw where their own organisation has published otherwise, and why they approve in spite of that. */
  seen: z.boolean().default(false),
  inSpite: reason().optional(),
});

/** Says yes or no, for an organisation that is named in a joint statement, to exactly the version that was shared with it; a no has a reason. Refuses a yes to what says otherwise than their own organisation published, unless they saw it and say why, what was shared for notice only, a text changed since, whoever wrote it, and a yes that was given already. */
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
  const contradicts = input.decision === "approved" ? await contradictedByOurs(tx, into.id, current) : [];
  if (contradicts.length > 0) requireSeen(input, contradicts);
  await tx.insert(jointDecisions).values({
    ...{ caseId: into.id, shareId: share.id, statementId, versionId: current.id, digest: current.digest },
    ...{ decision: input.decision, reason: input.reason ?? "" },
    ...{ contradicts, inSpite: contradicts.length > 0 ? (input.inSpite ?? "") : "" },
    ...{ decidedBy: actor.id, forId: actor.standsFor?.id ?? null, decidedAt: at },
  });
  const writers = await tx.execute<{ id: string }>(
    sql`select w as id from runut.writers_of_shared(${share.id}) w`,
  );
  return done(
    { id: share.id, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statementId,
      facts: { share: share.id, digest: current.digest, decision: input.decision, contradicts },
    },
    [
      notify(
        [...writers].map(({ id }) => id),
        { kind: "statement.decided_jointly", caseId: into.id, subjectId: share.id },
      ),
    ],
  );
});

type Version = Parameters<typeof contradictionsOf>[0];

/** Where a version says otherwise than one's own organisation published. */
const contradictedByOurs = async (tx: Tx, caseId: string, version: Version) =>
  told(contradictionsOf(version, await publishedByOurs(tx, caseId), await readBases(tx, caseId)));
