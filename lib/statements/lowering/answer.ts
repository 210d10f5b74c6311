import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { loweringRequests } from "@/db/schema/lowering-requests";
import { loweringAnswers } from "@/db/schema/vocabulary";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, invalid, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { anotherOrganisation } from "../lifecycle";

const input = z.object({
  requestId: z.uuid(),
  answer: z.enum(loweringAnswers),
  reason: reason().optional(),
});

/** Lets, for the organisation that found a record, the public hear it in the words that were asked, or refuses that with a reason. Refuses whoever does not see the record themselves, and a second answer. */
export const answerLowering = command("statement.answer-consent", input, async (tx, { actor, at, input }) => {
  const its = eq(loweringRequests.id, input.requestId);
  const [seen] = await tx.select().from(loweringRequests).where(its);
  if (!seen) throw notFound();
  if (seen.organisationId !== actor.organisationId) throw forbidden(anotherOrganisation);
  const into = await lockOpenCase(tx, seen.caseId);
  const [request] = await tx.select().from(loweringRequests).where(its);
  if (request?.answer !== null) throw conflict("statement.consent_answered");
  if (!(await isSeen(tx, request))) throw conflict("statement.record_hidden");
  if (input.answer === "refused" && input.reason === undefined) throw invalid({ reason: "required" });
  await tx
    .update(loweringRequests)
    .set({
      ...{ answer: input.answer, answerReason: input.reason ?? null },
      ...{ answeredBy: actor.id, answeredAt: at },
    })
    .where(its);
  const { kind, recordId, statementId, label } = request;
  return done(
    { id: request.id, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statementId,
      facts: { request: request.id, kind, record: recordId, label, answer: input.answer },
    },
    [
      notify([request.askedBy], {
        kind: "statement.consent_answered",
        caseId: into.id,
        subjectId: request.id,
      }),
    ],
  );
});

const tables = { finding: "findings", exposure: "exposures", evidence: "evidence_items" } as const;

/** Whoever consents knows what it is that they consent to. */
const isSeen = async (
  tx: Tx,
  { kind, recordId }: { kind: keyof typeof tables; recordId: string },
): Promise<boolean> => {
  const found = await tx.execute(sql`select 1 from ${sql.identifier(tables[kind])} where id = ${recordId}`);
  return found.length > 0;
};
