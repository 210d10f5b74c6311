import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { statementShares } from "@/db/schema/statement-shares";
import { statements } from "@/db/schema/statements";
import { lockCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { anotherOrganisation } from "../lifecycle";
import { readersOf } from "./readers";

const input = z.object({ shareId: z.uuid(), reason: reason() });

/** Withdraws a version from an organisation with which it was shared; from then on they read nothing of it, and are named in the statement no more once nothing of it is shared with them for joint approval. It goes on in a closed case. Refuses whoever does not speak for the statement, what was withdrawn already, and while a release that names them waits for its moment. */
export const endShare = command("statement.end-share", input, async (tx, { actor, at, input }) => {
  const its = eq(statementShares.id, input.shareId);
  const [seen] = await tx.select().from(statementShares).where(its);
  if (!seen) throw notFound();
  if (seen.organisationId === actor.organisationId) throw forbidden(anotherOrganisation);
  const into = await lockCase(tx, seen.caseId);
  const [statement] = await tx.select().from(statements).where(eq(statements.id, seen.statementId));
  if (!statement) throw notFound();
  if (statement.state === "scheduled" && seen.purpose === "joint_approval")
    throw conflict("statement.scheduled");
  // Who is to be told is asked while they still see it.
  const told = await readersOf(tx, into.id, seen.organisationId);
  const [ended] = await tx
    .update(statementShares)
    .set({ endedAt: at, endedBy: actor.id, endReason: input.reason })
    .where(and(its, isNull(statementShares.endedAt)))
    .returning({ id: statementShares.id });
  if (!ended) throw conflict("statement.share_over");
  const { number } = statement;
  const { organisationId } = seen;
  return done(
    { id: statement.id, number, reference: into.reference },
    { caseId: into.id, subjectId: statement.id, facts: { number, share: seen.id, organisationId } },
    [notify(told, { kind: "statement.share_ended", caseId: into.id, subjectId: seen.id })],
  );
});
