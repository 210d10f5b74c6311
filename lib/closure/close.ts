import { randomUUID } from "node:crypto";
import { and, eq, gt, notExists } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { z } from "zod";
import { cases, closures, workstreamDecisions } from "@/db/schema/cases";
import { findings } from "@/db/schema/verification";
import { closureOutcomes } from "@/db/schema/vocabulary";
import { lockCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { isOneself } from "@/lib/kernel/oneself";
import { may } from "@/lib/kernel/policy";
import { conflict, forbidden, invalid } from "@/lib/kernel/refusal";
import { prose, reason } from "@/lib/kernel/text";
import { readClosureFacts } from "./facts";
import { obstaclesToClosure, whoWavedAllAway } from "./obstacles";

const input = z.object({
  caseId: z.uuid(),
  version: z.coerce.number().int(),
  outcome: z.enum(closureOutcomes),
  reason: reason(),
  staysOpen: prose(2000).optional(),
  /** The approver's reason for closing over what still hangs; the record keeps both. */
  overReason: reason().optional(),
});

/** Closes a case when nothing hangs; what still hangs is the refusal's list, over which only an approver closes, with a reason. "Substantiated" needs a finding that says so. */
export const closeCase = command("case.close", input, async (tx, { actor, at, input }) => {
  const found = await lockCase(tx, input.caseId, input.version);
  if (found.status === "closed") throw conflict("case.closed");
  if (input.outcome === "substantiated" && !(await isSubstantiated(tx, found.id)))
    throw invalid({ outcome: "outcome_without_finding" });
  const { whole } = await readClosureFacts(tx, found.id);
  const hanging = obstaclesToClosure(whole, input.outcome);
  if (hanging.length > 0 && !input.overReason) throw conflict("case.hanging", { hanging });
  if (hanging.length > 0 && !may(actor, "case.close-over")) throw forbidden("case.approver_closes_over");
  const isByOne = hanging.some(({ key }) => key === "waved_away_by_one");
  if (isByOne && (await isTheirOwn(tx, found.id, whoWavedAllAway(whole))))
    throw forbidden("case.waved_away_by_oneself");
  const id = randomUUID();
  const over = hanging.map(({ key }) => key);
  await tx.insert(closures).values({
    id,
    caseId: found.id,
    outcome: input.outcome,
    reason: input.reason,
    staysOpen: input.staysOpen ?? "",
    over,
    overReason: over.length > 0 ? (input.overReason ?? null) : null,
    signedBy: actor.id,
    signedAt: at,
  });
  await tx
    .update(cases)
    .set({ status: "closed", version: found.version + 1 })
    .where(eq(cases.id, found.id));
  return done(
    { id, reference: found.reference },
    {
      caseId: found.id,
      subjectKind: "closure",
      subjectId: id,
      facts: { from: found.status, outcome: input.outcome, over },
    },
  );
});

/** Whether the decisions on the case's workstreams are those of the actor, or of whom they count as one with. */
const isTheirOwn = async (tx: Tx, caseId: string, by: string | null): Promise<boolean> => {
  if (by === null) return false;
  const own = await tx
    .select({ id: workstreamDecisions.id })
    .from(workstreamDecisions)
    .where(
      and(
        eq(workstreamDecisions.caseId, caseId),
        eq(workstreamDecisions.decidedBy, by),
        isOneself(workstreamDecisions.decidedBy, workstreamDecisions.decidedAt),
      ),
    )
    .limit(1);
  return own.length > 0;
};

/** Whether the newest finding on one of the case's claims says "substantiated". */
const isSubstantiated = async (tx: Tx, caseId: string): Promise<boolean> => {
  const later = alias(findings, "later");
  const said = await tx
    .select({ id: findings.id })
    .from(findings)
    .where(
      and(
        eq(findings.caseId, caseId),
        eq(findings.verdict, "substantiated"),
        notExists(
          tx
            .select({ id: later.id })
            .from(later)
            .where(and(eq(later.claimId, findings.claimId), gt(later.revision, findings.revision))),
        ),
      ),
    )
    .limit(1);
  return said.length > 0;
};
