import { randomUUID } from "node:crypto";
import { and, eq, isNull, sql } from "drizzle-orm";
import { z } from "zod";
import { sourceAnswers } from "@/db/schema/allegations";
import { cases } from "@/db/schema/cases";
import { deadlines } from "@/db/schema/timeline";
import { channels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { factsOfFiles, heldFiles } from "@/lib/kernel/held-files";
import { moment } from "@/lib/kernel/moment";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { prose, reason } from "@/lib/kernel/text";
import { attach } from "./attach";
import { type Allegation, lockAllegation } from "./lock";

const input = z.object({
  allegationId: z.uuid(),
  channel: z.enum(channels),
  words: prose(4000),
  /** When the source was told in the world; now, unless it was before it was recorded. */
  toldAt: moment().optional(),
  /** Why the first answer comes after its due time. */
  lateReason: reason().optional(),
  /** What it was told with. */
  files: heldFiles(),
});

/** Records what the source of an allegation was told, in a case or before there is one; the first answer ends its clock. Refuses one before the reception, one ahead, and a late first one without a reason. */
export const answerAllegation = command("allegation.answer", input, async (tx, { actor, at, input }) => {
  const allegation = await lockAllegation(tx, input.allegationId);
  await requireOpenCase(tx, allegation);
  const toldAt = input.toldAt ?? at;
  if (toldAt > at) throw invalid({ toldAt: "in_the_future" });
  if (toldAt < allegation.receivedOn) throw invalid({ toldAt: "before_its_start" });
  const id = randomUUID();
  await tx.insert(sourceAnswers).values({
    id,
    allegationId: allegation.id,
    channel: input.channel,
    words: input.words,
    toldAt,
    answeredBy: actor.id,
    answeredAt: at,
  });
  const clock = await endClock(tx, allegation.id, { toldAt, by: actor.id, lateReason: input.lateReason });
  const of = { allegationId: allegation.id, answerId: id };
  const { attached, effects } = await attach(tx, of, input.files, { actor, at });
  return done(
    { id, reference: allegation.reference },
    {
      caseId: allegation.caseId,
      subjectId: allegation.id,
      facts: {
        reference: allegation.reference,
        channel: input.channel,
        told: toldAt.toISOString(),
        ...clock,
        ...factsOfFiles(attached),
      },
    },
    effects,
  );
});

/** Holds the case that the allegation is in. Refuses a closed one, and one that the actor does not see. */
const requireOpenCase = async (tx: Tx, { caseId }: Allegation): Promise<void> => {
  if (caseId === null) return;
  await tx.execute(sql`select runut.lock_case(${caseId})`);
  const [into] = await tx.select({ status: cases.status }).from(cases).where(eq(cases.id, caseId));
  if (!into) throw notFound();
  if (into.status === "closed") throw conflict("case.closed");
};

type Answer = { toldAt: Date; by: string; lateReason: string | undefined };

/** Ends the clock of the first answer, where it still runs. */
const endClock = async (tx: Tx, allegationId: string, { toldAt, by, lateReason }: Answer) => {
  const [clock] = await tx
    .select()
    .from(deadlines)
    .where(
      and(
        eq(deadlines.allegationId, allegationId),
        eq(deadlines.title, "first_answer"),
        isNull(deadlines.ending),
      ),
    )
    .for("update");
  if (!clock) return {};
  const late = toldAt > clock.dueAt;
  if (late && lateReason === undefined) throw invalid({ lateReason: "late_needs_a_reason" });
  await tx
    .update(deadlines)
    .set({
      ending: "met",
      endedAt: toldAt < clock.startedAt ? clock.startedAt : toldAt,
      endedBy: by,
      endReason: lateReason ?? null,
      version: clock.version + 1,
    })
    .where(eq(deadlines.id, clock.id));
  return { due: clock.dueAt.toISOString(), late };
};
