import { randomUUID } from "node:crypto";
import { z } from "zod";
import { timelineEntries } from "@/db/schema/timeline";
import { precisions, workstreams } from "@/db/schema/vocabulary";
import { itemsOfCase } from "@/lib/cases/items-of-case";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { moment } from "@/lib/kernel/moment";
import { recordName } from "@/lib/kernel/record-name";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";

const input = z.object({
  caseId: z.uuid(),
  occurredAt: moment(),
  precision: z.enum(precisions).default("day"),
  event: line(80).optional(),
  what: prose(2000),
  workstream: z.enum(workstreams).default("verification"),
  partyId: z.uuid().optional(),
  source: line(500).optional(),
  evidenceId: recordName().optional(),
});

/** Records what happened in the world, by whose word; a second word on the same event stands beside the first. Refuses what lies ahead. */
export const recordTimelineEntry = command("timeline.record", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (input.occurredAt > at) throw invalid({ occurredAt: "in_the_future" });
  await requireKnown(tx, { partyId: input.partyId });
  const shownBy = await itemsOfCase(tx, into.id, input.evidenceId === undefined ? [] : [input.evidenceId]);
  if (!shownBy) throw invalid({ evidenceId: "not_of_this_case" });
  const id = randomUUID();
  await tx.insert(timelineEntries).values({
    id,
    caseId: into.id,
    occurredAt: input.occurredAt,
    precision: input.precision,
    event: input.event ?? null,
    what: input.what,
    workstream: input.workstream,
    partyId: input.partyId ?? null,
    source: input.source ?? "",
    evidenceId: shownBy[0]?.id ?? null,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id },
    {
      caseId: into.id,
      subjectId: id,
      facts: {
        occurredAt: input.occurredAt.toISOString(),
        precision: input.precision,
        workstream: input.workstream,
        party: input.partyId ?? null,
      },
    },
  );
});
