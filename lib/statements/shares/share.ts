import { randomUUID } from "node:crypto";
import { z } from "zod";
import { statementShares } from "@/db/schema/statement-shares";
import { sharePurposes } from "@/db/schema/vocabulary";
import { partyOf } from "@/lib/cases/party";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { lockStatement } from "../lock";
import { requireMoment } from "../require-moment";
import { readersOf } from "./readers";
import { requireLeaving } from "./require-leaving";

const input = z.object({
  statementId: z.uuid(),
  /** The digest of the version that is shared: the newest one, as it was read. */
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  organisationId: z.uuid(),
  purpose: z.enum(sharePurposes),
});

/** Shows exactly one version of a statement to another organisation of the case: for notice, or for joint approval, by which it is named in the statement. Refuses a text changed since it was read, one's own organisation, one that has this version already, and what a label keeps from them. */
export const shareStatement = command("statement.share", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.share", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const { organisationId, purpose } = input;
  if (organisationId === actor.organisationId) throw invalid({ organisationId: "own_organisation" });
  await partyOf(tx, into.id, organisationId);
  await requireLeaving(tx, locked, organisationId);
  const id = randomUUID();
  const [shared] = await tx
    .insert(statementShares)
    .values({
      ...{ id, caseId: into.id, statementId: statement.id, versionId: current.id },
      ...{ organisationId, purpose, sharedBy: actor.id, sharedAt: at },
    })
    .onConflictDoNothing()
    .returning({ id: statementShares.id });
  if (!shared) throw conflict("statement.shared_already");
  const { number } = statement;
  return done(
    { id: statement.id, shareId: id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { number, version: current.number, digest: current.digest, share: id, organisationId, purpose },
    },
    [
      notify(await readersOf(tx, into.id, organisationId), {
        kind: "statement.shared",
        caseId: into.id,
        subjectId: id,
      }),
    ],
  );
});
