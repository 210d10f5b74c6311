import { z } from "zod";
import { zones } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { writtenMoment } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, reason } from "@/lib/kernel/text";
import { correctedSlug } from "./corrected";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { moveStatement } from "./move";
import { publicFingerprint } from "./public-fingerprint";
import { requireReady, writePublication } from "./ready";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  /** A wall clock of the zone ("2021-09-09T17:00"), or a time with an offset of its own. */
  releaseAt: writtenMoment(),
  zone: z.enum(zones).default("Asia/Jakarta"),
  /** With whom silence until then was agreed; when the matter becomes public before, the release waits for a hand. */
  embargoWith: line(200).optional(),
  reason: reason(),
});

/** Sets the moment from which the public reads the approved version, with whom silence until then was agreed where it is the end of an embargo. Until then nobody but its organisation knows of it, and it can be stopped. Refuses a moment that has passed, and what publishing at once refuses. */
export const scheduleStatement = command("statement.schedule", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.schedule", locked, actor);
  const releaseAt = input.releaseAt(input.zone);
  if (releaseAt <= at) throw invalid({ releaseAt: "in_the_past" });
  const { lowered } = await requireReady(tx, locked, input.digest, releaseAt);
  const correctsSlug = await correctedSlug(tx, statement.correctsId);
  const { translations } = await writePublication(tx, locked, {
    ...{
      releaseAt,
      embargoWith: input.embargoWith ?? "",
      correctsSlug,
      reason: input.reason,
      by: actor.id,
      at,
    },
  });
  const state = acts["statement.schedule"].into;
  await moveStatement(tx, statement, state, at);
  const { number } = statement;
  const { digest } = current;
  return done(
    { id: statement.id, number, digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        ...{ number, version: current.number, digest, before: statement.state, after: state },
        fingerprint: publicFingerprint(current.title, current.sentences),
        releaseAt: releaseAt.toISOString(),
        ...(input.embargoWith === undefined ? {} : { embargo: true }),
        ...(statement.correctsId ? { corrects: statement.correctsId } : {}),
        ...(translations.length > 0 ? { translations } : {}),
        lowered,
      },
    },
  );
});
