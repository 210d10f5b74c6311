import { z } from "zod";
import { caseOrganisations } from "@/db/schema/cases";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { reason } from "@/lib/kernel/text";
import { lockOpenCase } from "./lock";
import { partyOf } from "./party";

const input = z.object({ caseId: z.uuid(), organisationId: z.uuid(), reason: reason() });

/** Takes an organisation off a case, with a reason: its officials read nothing of it from then on, and what it said stays. Refuses that whose case it is. */
export const removeOrganisation = command("case.remove-organisation", input, async (tx, { at, input }) => {
  const from = await lockOpenCase(tx, input.caseId);
  const { its } = await partyOf(tx, from.id, input.organisationId);
  if (input.organisationId === from.organisationId) throw conflict("case.organisation_leads");
  await tx.update(caseOrganisations).set({ removedAt: at, removalReason: input.reason }).where(its);
  return done(
    { organisationId: input.organisationId },
    { caseId: from.id, subjectId: from.id, facts: { organisation: input.organisationId } },
  );
});
