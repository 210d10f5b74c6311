import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { caseOrganisations } from "@/db/schema/cases";
import { organisations } from "@/db/schema/organisations";
import { partyRoles } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { conflict, invalid } from "@/lib/kernel/refusal";
import { lockOpenCase } from "./lock";

const input = z.object({
  caseId: z.uuid(),
  organisationId: z.uuid(),
  role: z.enum(partyRoles),
  /** Whether its officials may read where the case stands. */
  admitted: z.boolean().default(true),
});

/** Puts an organisation on a case as a party; when admitted, its officials read the case's status from then on. */
export const addOrganisation = command("case.add-organisation", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  const [organisation] = await tx
    .select()
    .from(organisations)
    .where(eq(organisations.id, input.organisationId));
  if (!organisation) throw invalid({ organisationId: "not_listed" });
  const [already] = await tx
    .select()
    .from(caseOrganisations)
    .where(and(eq(caseOrganisations.caseId, into.id), eq(caseOrganisations.organisationId, organisation.id)));
  if (already && !already.removedAt) throw conflict("case.organisation_already");
  const its = { role: input.role, admitted: input.admitted, addedBy: actor.id, addedAt: at };
  await tx
    .insert(caseOrganisations)
    .values({ ...its, caseId: into.id, organisationId: organisation.id })
    .onConflictDoUpdate({
      target: [caseOrganisations.caseId, caseOrganisations.organisationId],
      set: { ...its, removedAt: null, removalReason: null },
    });
  return done(
    { organisationId: organisation.id },
    {
      caseId: into.id,
      subjectId: into.id,
      facts: { organisation: organisation.id, role: input.role, admitted: input.admitted },
    },
  );
});
