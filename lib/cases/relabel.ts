import { and, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import { caseMembers, cases, labelChanges } from "@/db/schema/cases";
import { given } from "@/db/schema/referrals";
import { labels } from "@/db/schema/vocabulary";
import type { Tx } from "@/lib/kernel/as";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { givenByOurs } from "./held-elsewhere";
import { type Case, lockOpenCase } from "./lock";

const decision = z.enum(["keep", "end"]);

const input = z.object({
  caseId: z.uuid(),
  label: z.enum(labels),
  reason: reason(),
  /** What becomes of each thing that was given out of the case: whether its giver lets the receiver keep reading it. */
  given: z.record(z.uuid(), decision).default({}),
  /** What becomes of everything given that is not named one by one. */
  rest: decision.optional(),
});

/** Raises a case's TLP label, with a reason and a word on everything that was given out of it. Lowering needs the originator's consent on record and is refused, as is a label that would shut out whoever sets it. */
export const relabelCase = command("case.relabel", input, async (tx, { actor, at, input }) => {
  const found = await lockOpenCase(tx, input.caseId);
  if (labels.indexOf(input.label) <= labels.indexOf(found.label)) throw conflict("label.not_stricter");
  await requireWithin(tx, found, input.label, actor);
  const held = await givenByOurs(tx, found.id);
  const decided = (id: string) => input.given[id] ?? input.rest;
  const undecided = held.filter((id) => decided(id) === undefined);
  if (undecided.length > 0) throw conflict("label.decide_each", { undecided: undecided.length });
  const ended = held.filter((id) => decided(id) === "end");
  if (ended.length > 0)
    await tx
      .update(given)
      .set({ endedAt: at, endedBy: actor.id, endReason: input.reason })
      .where(inArray(given.id, ended));
  await tx.insert(labelChanges).values({
    caseId: found.id,
    before: found.label,
    after: input.label,
    reason: input.reason,
    changedBy: actor.id,
    changedAt: at,
  });
  await tx
    .update(cases)
    .set({ label: input.label, version: found.version + 1 })
    .where(eq(cases.id, found.id));
  return done(
    { label: input.label },
    {
      caseId: found.id,
      subjectId: found.id,
      facts: {
        before: found.label,
        after: input.label,
        kept: held.length - ended.length,
        ended,
      },
    },
  );
});

/** RED stays with who is named, AMBER+STRICT with the case's organisation. */
const requireWithin = async (
  tx: Tx,
  found: Case,
  label: Case["label"],
  actor: { id: string; organisationId: string },
): Promise<void> => {
  if (label === "AMBER+STRICT" && actor.organisationId !== found.organisationId)
    throw conflict("label.strict_needs_organisation");
  if (label === "RED" && !(await isIn(tx, found, actor.id))) throw conflict("label.red_needs_member");
};

const isIn = async (tx: Tx, { id, leadId }: Case, personId: string): Promise<boolean> => {
  const [member] = await tx
    .select({ id: caseMembers.personId })
    .from(caseMembers)
    .where(
      and(eq(caseMembers.caseId, id), eq(caseMembers.personId, personId), isNull(caseMembers.removedAt)),
    );
  return leadId === personId || member !== undefined;
};
