import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { cases } from "@/db/schema/cases";
import { evidenceItems } from "@/db/schema/evidence";
import { requireCoordinator } from "@/lib/cases/coordinator-in";
import { lockOpenCase } from "@/lib/cases/lock";
import type { Person } from "@/lib/kernel/actor";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { line, reason } from "@/lib/kernel/text";
import { notify } from "@/lib/notices/notify";
import { follow } from "./act-on";
import { obstacle } from "./lifecycle";
import { type EvidenceItem, itemColumns } from "./lock";
import { listReceivers } from "./receivers";

/** To whom what is handed over goes, in one case or in all. */
export const handOverInput = {
  /** Who is to keep what the actor keeps. */
  keeperId: z.uuid().optional(),
  /** Who leads from now on. */
  leadId: z.uuid().optional(),
  place: line(200).optional(),
  reason: reason(),
};
const input = z.object({ caseId: z.uuid(), ...handOverInput });

/** Hands over all that the actor keeps and leads in a case: every item is offered to one person, the lead passes at once. Refuses when an item cannot be offered now, so that nothing is left behind unseen. */
export const handOverEvidence = command("evidence.hand-over", input, async (tx, { actor, at, input }) => {
  const { caseId, keeperId, leadId } = input;
  const { found, kept, leads } = await requireHandable(tx, input, actor);
  for (const item of kept) {
    const link = { act: "offered", place: input.place, reason: input.reason } as const;
    await follow(tx, item, { ...link, ...(keeperId && { toPersonId: keeperId }) }, { actor, at });
  }
  if (leads && leadId)
    await tx
      .update(cases)
      .set({ leadId, version: found.version + 1 })
      .where(eq(cases.id, caseId));
  const facts = {
    items: kept.map(({ number }) => number),
    to: keeperId ?? null,
    lead: leads ? leadId : null,
  };
  return done({ items: kept.length }, { caseId, subjectId: caseId, facts }, [
    ...kept.map(({ id, number }) =>
      notify(keeperId ? [keeperId] : [], {
        kind: "evidence.offered",
        caseId,
        subjectId: id,
        facts: { number },
      }),
    ),
    ...(leads && leadId ? [notify([leadId], { kind: "case.added", caseId, subjectId: caseId })] : []),
  ]);
});

type HandOver = Pick<z.output<typeof input>, "caseId" | "keeperId" | "leadId" | "place">;

/** The case with what the actor keeps and whether they lead there, held until the end of the transaction. Refuses what the hand-over would be refused for. */
export const requireHandable = async (
  tx: Tx,
  { caseId, keeperId, leadId, place }: HandOver,
  actor: Person,
) => {
  const found = await lockOpenCase(tx, caseId);
  const leads = found.leadId === actor.id;
  const kept = await keptBy(tx, caseId, actor);
  if (!leads && kept.length === 0) throw conflict("evidence.nothing_to_hand_over");
  if (kept.length > 0 && !keeperId) throw invalid({ keeperId: "required" });
  if (leads && !leadId) throw invalid({ leadId: "required" });
  if (kept.some(({ kind }) => kind === "physical") && !place) throw invalid({ place: "place_required" });
  for (const item of kept) {
    const why = obstacle("evidence.offer", item, actor);
    if (why) throw conflict(why);
    const to = (await listReceivers(tx, item, actor)).find(
      ({ id, referral }) => id === keeperId && !referral,
    );
    if (!to) throw invalid({ keeperId: "not_a_receiver" });
    if (to.not) throw conflict(to.not);
  }
  if (leads && leadId) await requireCoordinator(tx, caseId, leadId);
  return { found, kept, leads };
};

/** The items of a case that somebody keeps and has offered to nobody, by number. */
export const keptBy = (tx: Tx, caseId: string, { id }: Pick<Person, "id">): Promise<EvidenceItem[]> =>
  tx
    .select(itemColumns)
    .from(evidenceItems)
    .where(
      and(
        eq(evidenceItems.caseId, caseId),
        eq(evidenceItems.keeperId, id),
        inArray(evidenceItems.state, ["held", "sealed"]),
        isNull(evidenceItems.offeredToId),
      ),
    )
    .orderBy(evidenceItems.number);
