import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { approvals, publications, statements } from "@/db/schema/statements";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { mayLeave } from "@/lib/labels/leave";
import { notify } from "@/lib/notices/notify";
import { weigh } from "./assertions";
import { readBases } from "./bases";
import { drawnAboveClear, withoutConsent } from "./consent";
import { markCorrected } from "./corrected";
import { acts } from "./lifecycle";
import { type Locked, lockStatement } from "./lock";
import { publicFingerprint } from "./public-fingerprint";
import type { PublicBody } from "./published";
import { requireMoment } from "./require-moment";

const input = z.object({
  statementId: z.uuid(),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  reason: reason(),
});

/** Publishes the approved version under its address, for good; every process that serves the public hears of it at the commit, and what it corrects or retracts is marked by it. Refuses any other version, and whatever its label or a missing consent keeps inside. */
export const publishStatement = command("statement.publish", input, async (tx, { actor, at, input }) => {
  const locked = await lockStatement(tx, input.statementId);
  const { into, statement, current } = locked;
  requireMoment("statement.publish", locked, actor);
  const approval = await approvalOf(tx, current.id);
  if (approval?.decision !== "approved") throw conflict("statement.not_approved");
  if (current.digest !== input.digest || approval.digest !== current.digest)
    throw conflict("statement.changed", { version: current.number });
  const leaving = mayLeave({ label: statement.label, exit: "public", receiver: { kind: "public" } });
  if (!leaving.leaves) throw conflict(leaving.reason);
  const drawn = await drawnFor(tx, locked);
  if (withoutConsent(drawn, approval.organisationId).length > 0) throw conflict("statement.needs_consent");
  const { slug, number } = statement;
  const correctsSlug = await markCorrected(tx, { ...statement, by: actor.id, at });
  await tx.insert(publications).values({
    caseId: into.id,
    statementId: statement.id,
    versionId: current.id,
    slug,
    language: current.language,
    title: current.title,
    digest: current.digest,
    body: await bodyOf(tx, locked),
    correctsSlug,
    reason: input.reason,
    publishedBy: actor.id,
    publishedAt: at,
  });
  const state = acts["statement.publish"].into;
  await tx
    .update(statements)
    .set({ state, updatedAt: at, version: statement.version + 1 })
    .where(eq(statements.id, statement.id));
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
        lowered: drawn.map(({ kind, id, label }) => ({ kind, id, from: label })),
      },
    },
    [
      notify([into.leadId, current.writtenBy, approval.decidedBy], {
        kind: "statement.published",
        caseId: into.id,
        subjectId: statement.id,
        facts: { number },
      }),
    ],
  );
});

const approvalOf = async (tx: Tx, versionId: string) => {
  const [newest] = await tx
    .select({
      decision: approvals.decision,
      digest: approvals.digest,
      decidedBy: approvals.decidedBy,
      organisationId: people.organisationId,
    })
    .from(approvals)
    .innerJoin(people, eq(people.id, approvals.decidedBy))
    .where(eq(approvals.versionId, versionId))
    .orderBy(desc(approvals.decidedAt))
    .limit(1);
  return newest;
};

const drawnFor = async (tx: Tx, { into, current }: Locked) => {
  const bases = await readBases(tx, into.id);
  const rests = current.sentences.map((sentence) => weigh(sentence, bases, current.writtenAt).restsOn);
  return drawnAboveClear(tx, into.id, rests);
};

/** The copy that the public reads: the text, and who says it. Nothing of the case and nothing of what it rests on. */
const bodyOf = async (tx: Tx, { statement, current }: Locked): Promise<PublicBody> => {
  const [organisation] = await tx
    .select({ name: organisations.name, english: organisations.english, short: organisations.short })
    .from(organisations)
    .where(eq(organisations.id, statement.organisationId));
  if (!organisation) throw notFound();
  return {
    kind: statement.kind,
    organisation,
    sentences: current.sentences.map(({ kind, text, speaker, begins }) => ({
      kind,
      text,
      ...(speaker === "" ? {} : { speaker }),
      ...(begins ? { begins } : {}),
    })),
  };
};
