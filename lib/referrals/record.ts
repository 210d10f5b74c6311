import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { referralEvents, referrals } from "@/db/schema/referrals";
import { insertNumbered } from "@/lib/cases/insert-numbered";
import { isParty } from "@/lib/cases/is-party";
import { type Case, lockOpenCase } from "@/lib/cases/lock";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { liesAhead } from "@/lib/kernel/day";
import { day } from "@/lib/kernel/moment";
import { invalid } from "@/lib/kernel/refusal";
import { line, prose } from "@/lib/kernel/text";
import { strictest } from "@/lib/labels/leave";
import { notify } from "@/lib/notices/notify";
import { givenItems, requireGivable, strictReason } from "./givable";
import { handOver, liaisonsOf } from "./hand-over";

const input = z.object({
  caseId: z.uuid(),
  openedById: z.uuid(),
  unitId: z.uuid(),
  openedOn: day().optional(),
  ourReference: line(120).optional(),
  basisInLaw: line(500).optional(),
  note: prose(4000).optional(),
  give: givenItems.default([]),
  strictReason: strictReason(),
});

/** Records the police's part in a case, whoever opened it, and hands the chosen records to the unit's liaisons, who are told. Refuses what may not leave under its label. */
export const recordReferral = command("referral.record", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  await requirePolice(tx, input.unitId);
  await requireOpener(tx, found, input);
  if (input.openedOn && liesAhead(input.openedOn, at)) throw invalid({ openedOn: "in_the_future" });
  const things = await requireGivable(tx, found, input.give, {
    organisationId: actor.organisationId,
    strictReason: input.strictReason,
  });
  const which = { id: randomUUID(), caseId: found.id, unitId: input.unitId };
  const state = input.openedById === input.unitId ? "opened_by_police" : "sent";
  const number = await insertNumbered(tx, referrals, {
    ...which,
    openedById: input.openedById,
    openedOn: input.openedOn ?? null,
    ourReference: input.ourReference ?? "",
    basisInLaw: input.basisInLaw ?? "",
    note: input.note ?? "",
    state,
    recordedBy: actor.id,
    recordedAt: at,
  });
  const referral = { ...which, number };
  const by = { personId: actor.id, at, strictReason: input.strictReason };
  await handOver(tx, referral, [{ kind: "referral", id: referral.id }, ...things], by);
  await tx.insert(referralEvents).values({
    caseId: found.id,
    referralId: referral.id,
    step: state,
    occurredOn: input.openedOn ?? null,
    writtenBy: actor.id,
    writtenAt: at,
  });
  return done(
    { id: referral.id, number: referral.number },
    {
      caseId: found.id,
      subjectId: referral.id,
      facts: {
        number: referral.number,
        unit: input.unitId,
        openedBy: input.openedById,
        state,
        given: things.map(({ kind, id }) => ({ kind, id })),
        label: strictest([found.label, ...things.map(({ label }) => label)]),
      },
    },
    [
      notify(await liaisonsOf(tx, input.unitId), {
        kind: "referral.sent",
        caseId: found.id,
        subjectId: referral.id,
        facts: { number: referral.number },
      }),
    ],
  );
});

const requirePolice = async (tx: Tx, unitId: string) => {
  const [unit] = await tx
    .select({ kind: organisations.kind })
    .from(organisations)
    .where(eq(organisations.id, unitId));
  if (unit?.kind !== "police") throw invalid({ unitId: "not_police" });
};

/** The agency that leads the case, a party on it, or the police themselves. */
const requireOpener = async (
  tx: Tx,
  found: Case,
  { openedById, unitId }: { openedById: string; unitId: string },
) => {
  if (openedById === found.organisationId || openedById === unitId) return;
  if (!(await isParty(tx, found.id, openedById))) throw invalid({ openedById: "not_a_party" });
};
