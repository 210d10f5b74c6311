import { randomUUID } from "node:crypto";
import { z } from "zod";
import { deadlines } from "@/db/schema/timeline";
import { zones } from "@/db/schema/vocabulary";
import { findAllegation } from "@/lib/allegations/find";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { writtenMoment } from "@/lib/kernel/moment";
import { otherwise } from "@/lib/kernel/otherwise";
import { conflict, invalid, notFound } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";

const input = z
  .object({
    caseId: z.uuid().optional(),
    allegationId: z.uuid().optional(),
    title: line(200),
    /** The rule or promise that it comes from. */
    basis: line(500),
    source: line(500).optional(),
    obligedId: z.uuid().optional(),
    /** When the clock began, by the zone's own; now, unless it began before it was recorded. */
    startedAt: writtenMoment().optional(),
    /** A wall clock of the zone ("2021-09-09T17:00"), or a time with an offset of its own. */
    dueAt: writtenMoment(),
    zone: z.enum(zones).default("Asia/Jakarta"),
  })
  .refine((given) => (given.caseId === undefined) !== (given.allegationId === undefined), {
    path: ["caseId"],
    ...otherwise("case_or_allegation"),
  });

/** Starts a clock by hand on a case or on an allegation. Refuses a due time that is not after its start. */
export const setDeadline = command("deadline.set", input, async (tx, { actor, at, input }) => {
  const place = await lockPlace(tx, input);
  await requireKnown(tx, { obligedId: input.obligedId });
  const startedAt = input.startedAt?.(input.zone) ?? at;
  if (startedAt > at) throw invalid({ startedAt: "in_the_future" });
  const dueAt = input.dueAt(input.zone);
  if (dueAt <= startedAt) throw invalid({ dueAt: input.startedAt ? "not_after_its_start" : "in_the_past" });
  const id = randomUUID();
  await tx.insert(deadlines).values({
    id,
    ...place,
    title: input.title,
    basis: input.basis,
    source: input.source ?? "",
    obligedId: input.obligedId ?? null,
    startedAt,
    dueAt,
    zone: input.zone,
    setBy: actor.id,
    setAt: at,
  });
  return done(
    { id, dueAt },
    {
      caseId: place.caseId,
      subjectId: id,
      facts: {
        due: dueAt.toISOString(),
        zone: input.zone,
        started: startedAt.toISOString(),
        obliged: input.obligedId ?? null,
        allegation: place.allegationId,
      },
    },
  );
});

type Place = { caseId: string | null; allegationId: string | null };

/** An allegation that is in a case is that case's matter. */
const lockPlace = async (
  tx: Tx,
  given: { caseId?: string | undefined; allegationId?: string | undefined },
): Promise<Place> => {
  if (given.caseId) return { caseId: (await lockOpenCase(tx, given.caseId)).id, allegationId: null };
  const allegation = given.allegationId ? await findAllegation(tx, given.allegationId) : undefined;
  if (!allegation) throw notFound();
  if (allegation.status === "declined" || allegation.status === "merged") {
    throw conflict(`allegation.${allegation.status}`);
  }
  if (allegation.caseId) await lockOpenCase(tx, allegation.caseId);
  return { caseId: allegation.caseId, allegationId: allegation.id };
};
