import { randomUUID } from "node:crypto";
import { z } from "zod";
import { loweringRequests } from "@/db/schema/lowering-requests";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { notify } from "@/lib/notices/notify";
import { lockStatement } from "../lock";
import { requireMoment } from "../require-moment";
import { readersOf } from "../shares/readers";
import { readLowered } from "./read";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The fact, as `<place of the sentence>:<id of the record>`. */
  fact: z.string().regex(/^\d{1,3}:[0-9a-f-]{36}$/),
});

/** Asks the organisation that found a record under a label to let the public hear it in the words of one sentence. It tells them that sentence, and nothing else of the statement. Refuses a text changed since it was read, what needs nobody else's consent, and what was asked already. */
export const askToLower = command("statement.ask-consent", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.ask-consent", locked, actor);
  if (current.digest !== input.digest) throw conflict("statement.changed", { version: current.number });
  const facts = await readLowered(tx, locked);
  const fact = facts.find(({ place, id }) => `${place}:${id}` === input.fact);
  if (!fact || fact.organisationId === null) throw invalid({ fact: "not_listed" });
  if (fact.standing !== "not_asked" && fact.standing !== "refused")
    throw conflict("statement.consent_asked_already");
  const id = randomUUID();
  const { kind, label, organisationId, words } = fact;
  await tx.insert(loweringRequests).values({
    ...{ id, caseId: into.id, statementId: statement.id, kind, recordId: fact.id, label },
    ...{ organisationId, words, askedBy: actor.id, askedAt: at },
  });
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: { number, version: current.number, kind, record: fact.id, label, organisationId, request: id },
    },
    [
      notify(await readersOf(tx, into.id, organisationId), {
        kind: "statement.consent_asked",
        caseId: into.id,
        subjectId: id,
      }),
    ],
  );
});
