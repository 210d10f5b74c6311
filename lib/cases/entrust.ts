import { sql } from "drizzle-orm";
import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { invalid, notFound } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { casesWithoutCoordinator, coordinatorsToEntrust } from "./without-coordinator";

const input = z.object({ caseId: z.uuid(), leadId: z.uuid() });

/** Makes a coordinator of the administrator's organisation the lead of a case of it that no coordinator is left in. Any other case does not exist for an administrator. */
export const entrustCase = command(
  "case.entrust",
  input,
  async (tx, { actor, input: { caseId, leadId } }) => {
    const [waiting, coordinators] = await Promise.all([
      casesWithoutCoordinator(tx),
      coordinatorsToEntrust(tx, actor),
    ]);
    if (!waiting.some(({ id }) => id === caseId)) throw notFound();
    if (!coordinators.some(({ id }) => id === leadId)) throw invalid({ leadId: "not_to_entrust" });
    const [row] = await tx.execute<{ before: string }>(
      sql`select runut.entrust_case(${caseId}, ${leadId}) as before`,
    );
    return done(
      { leadId },
      { caseId, subjectId: caseId, facts: { before: row?.before ?? null, after: leadId } },
      [notify([leadId], { kind: "case.added", caseId, subjectId: caseId })],
    );
  },
);
