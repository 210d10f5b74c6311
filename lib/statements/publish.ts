import { sql } from "drizzle-orm";
import { z } from "zod";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { markCorrected } from "./corrected";
import { acts } from "./lifecycle";
import { lockStatement } from "./lock";
import { moveStatement } from "./move";
import { publicFingerprint } from "./public-fingerprint";
import { requireReady, writePublication } from "./ready";
import { requireMoment } from "./require-moment";
import { tellSubscribers } from "./tell-subscribers";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  reason: reason(),
});

/** Publishes the approved version under its address, for good; every process that serves the public hears of it at the commit, what it corrects or retracts is marked by it, and subscribers are told. Refuses any other version, and whatever its label or a missing consent keeps inside. */
export const publishStatement = command("statement.publish", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.publish", locked, actor);
  const { decidedBy, lowered } = await requireReady(tx, locked, input.digest, at);
  const { slug, number } = statement;
  const correctsSlug = await markCorrected(tx, { ...statement, by: actor.id, at });
  const { publicationId, translations } = await writePublication(tx, locked, {
    ...{ releaseAt: null, embargoWith: "", correctsSlug, reason: input.reason, by: actor.id, at },
  });
  const state = acts["statement.publish"].into;
  await moveStatement(tx, statement, state, at);
  for (const changed of [slug, ...(correctsSlug === null ? [] : [correctsSlug])])
    await tx.execute(sql`select pg_notify('publication', ${changed})`);
  const { digest } = current;
  return done(
    { id: statement.id, number, slug, digest, reference: into.reference },
    {
      caseId: into.id,
      subjectId: statement.id,
      facts: {
        number,
        version: current.number,
        digest,
        fingerprint: publicFingerprint(current.title, current.sentences),
        before: statement.state,
        after: state,
        ...(statement.correctsId ? { corrects: statement.correctsId } : {}),
        ...(translations.length > 0 ? { translations } : {}),
        lowered,
      },
    },
    [
      notify([into.leadId, current.writtenBy, decidedBy], {
        kind: "statement.published",
        caseId: into.id,
        subjectId: statement.id,
        facts: { number },
      }),
      tellSubscribers(publicationId),
    ],
  );
});
