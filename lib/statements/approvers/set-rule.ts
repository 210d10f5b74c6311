import { randomUUID } from "node:crypto";
import { z } from "zod";
import { approvalRules } from "@/db/schema/approval-rules";
import { ruledActs, severities } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { currentRule } from "./queries";

/** What is chosen where one approver is enough in every case. */
export const never = "never";

const input = z.object({
  concerns: z.enum(ruledActs),
  fromSeverity: z.enum([...severities, never]),
  reason: reason(),
});

/** Says from which severity of a case the statements of one's own organisation take two approvers, or its findings a second person who confirms them, or that one is enough in every case. Refuses what holds already. */
export const setApprovalRule = command(
  "organisation.set-approvers",
  input,
  async (tx, { actor, at, input }) => {
    const before = (await currentRule(tx, input.concerns))?.fromSeverity ?? null;
    const fromSeverity = input.fromSeverity === never ? null : input.fromSeverity;
    if (before === fromSeverity) throw invalid({ fromSeverity: "unchanged_rule" });
    const id = randomUUID();
    await tx.insert(approvalRules).values({
      ...{ id, organisationId: actor.organisationId, concerns: input.concerns, fromSeverity },
      ...{ reason: input.reason, setBy: actor.id, setAt: at },
    });
    return done(
      { id },
      {
        caseId: null,
        subjectId: actor.organisationId,
        facts: { concerns: input.concerns, before: before ?? never, after: input.fromSeverity },
      },
    );
  },
);
