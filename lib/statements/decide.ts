import { approvals } from "@/db/schema/statements";
import type { approvalDecisions } from "@/db/schema/vocabulary";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { done } from "@/lib/kernel/command";
import { notify } from "@/lib/notices/notify";
import type { StatementState } from "./lifecycle";
import type { Locked } from "./lock";
import { moveStatement } from "./move";

type Decision = {
  decision: (typeof approvalDecisions)[number];
  state: StatementState;
  reason: string;
  contradicts?: (typeof approvals.$inferInsert)["contradicts"];
  inSpite?: string;
  facts: Record<string, unknown>;
  actor: Person;
  at: Date;
};

/** Writes a yes or a no to the newest version and ends the command with it; whoever wrote and drafted it is told. */
export const decide = async (tx: Tx, { into, statement, current }: Locked, decided: Decision) => {
  const { decision, state, reason, actor, at } = decided;
  await tx.insert(approvals).values({
    caseId: into.id,
    statementId: statement.id,
    versionId: current.id,
    digest: current.digest,
    decision,
    reason,
    contradicts: decided.contradicts ?? [],
    inSpite: decided.inSpite ?? "",
    decidedBy: actor.id,
    forId: actor.standsFor?.id ?? null,
    decidedAt: at,
  });
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  const facts = {
    number,
    version: current.number,
    digest: current.digest,
    before: statement.state,
    after: state,
  };
  return done(
    { id: statement.id, number, digest: current.digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { ...facts, ...decided.facts },
    },
    // Of the first of two approvals nobody is told: it decides nothing yet.
    decision === "approved" && state !== "approved"
      ? []
      : [
          notify([current.writtenBy, statement.draftedBy], {
            kind: decision === "approved" ? "statement.approved" : "statement.returned",
            caseId: into.id,
            subjectId: statement.id,
            facts: { number, version: current.number },
          }),
        ],
  );
};
