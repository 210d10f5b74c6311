import { z } from "zod";
import { statementHandOvers } from "@/db/schema/statement-hand-overs";
import { command, done } from "@/lib/kernel/command";
import { moment } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { endCorrected, requireUncorrected } from "../corrected";
import { acts } from "../lifecycle";
import { lockStatement } from "../lock";
import { moveStatement } from "../move";
import { requireReady } from "../ready";
import { requireMoment } from "../require-moment";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  receiver: line(200),
  channel: line(120),
  handedAt: moment(),
  proof: prose(1000),
});

/** Records that the approved version was handed to somebody it is meant for; it can be handed to others after that. It never goes on the public pages by this; what it corrects or retracts loses its flag where that was handed over. Refuses what is meant for everybody, what was corrected since, a moment ahead, and whatever publishing refuses of the version. */
export const handOverStatement = command("statement.hand-over", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.hand-over", locked, actor);
  const { receiver, channel, handedAt, proof } = input;
  if (handedAt > at) throw invalid({ handedAt: "in_the_future" });
  await requireUncorrected(tx, statement.id);
  // What was promised of the next update counts from when it was handed over first, so a later one asks no more of it.
  const { decidedBy, lowered } = await requireReady(tx, locked, input.digest, handedAt);
  await tx.insert(statementHandOvers).values({
    ...{ caseId: into.id, statementId: statement.id, versionId: current.id, digest: current.digest },
    ...{ receiver, channel, handedAt, proof, recordedBy: actor.id, recordedAt: at },
  });
  await endCorrected(tx, { ...statement, by: actor.id, at });
  const state = acts["statement.hand-over"].into;
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  return done(
    { id: statement.id, number, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        ...{ number, version: current.number, digest: current.digest },
        ...{ before: statement.state, after: state, handedAt: handedAt.toISOString(), lowered },
      },
    },
    [
      notify([into.leadId, current.writtenBy, decidedBy], {
        ...{ kind: "statement.handed_over", caseId: into.id, subjectId: statement.id },
        facts: { number },
      }),
    ],
  );
});
