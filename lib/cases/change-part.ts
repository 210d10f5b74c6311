import { z } from "zod";
import { caseOrganisations } from "@/db/schema/cases";
import { partyRoles } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict } from "@/lib/kernel/refusal";
import { lockOpenCase } from "./lock";
import { partyOf } from "./party";

const input = z.object({
  caseId: z.uuid(),
  organisationId: z.uuid(),
  role: z.enum(partyRoles),
  /** Whether its officials may read where the case stands. */
  admitted: z.boolean(),
});

/** Gives an organisation another part in a case, or lets its officials read where it stands or no longer; the log keeps what it was. */
export const changePart = command("case.change-part", input, async (tx, { input }) => {
  const of = await lockOpenCase(tx, input.caseId);
  const { party, its } = await partyOf(tx, of.id, input.organisationId);
  const { role, admitted } = input;
  if (party.role === role && party.admitted === admitted) throw conflict("case.part_already");
  await tx.update(caseOrganisations).set({ role, admitted }).where(its);
  return done(
    { organisationId: input.organisationId },
    {
      caseId: of.id,
      subjectId: of.id,
      facts: {
        organisation: input.organisationId,
        before: party.role,
        after: role,
        read: { before: party.admitted, after: admitted },
      },
    },
  );
});
