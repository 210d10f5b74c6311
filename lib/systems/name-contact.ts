import { randomUUID } from "node:crypto";
import { z } from "zod";
import { systemContacts } from "@/db/schema/inventory";
import { lockOpenCase } from "@/lib/cases/lock";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { line } from "@/lib/kernel/text";
import { requireKnown } from "@/lib/organisations/known";
import { areOfCase } from "./of-case";

const input = z.object({
  caseId: z.uuid(),
  systemId: z.uuid(),
  role: line(120),
  name: line(120).optional(),
  address: line(200).optional(),
  organisationId: z.uuid().optional(),
});

/** Puts down, in a case, whom to turn to about one of its systems. Refuses who can neither be named nor reached. */
export const nameContact = command("system.name-contact", input, async (tx, { actor, at, input }) => {
  const into = await lockOpenCase(tx, input.caseId);
  if (!(await areOfCase(tx, into.id, [input.systemId]))) throw invalid({ systemId: "not_of_this_case" });
  if (!input.name && !input.address) throw invalid({ name: "name_or_address" });
  await requireKnown(tx, { organisationId: input.organisationId });
  const id = randomUUID();
  await tx.insert(systemContacts).values({
    id,
    caseId: into.id,
    systemId: input.systemId,
    role: input.role,
    name: input.name ?? null,
    address: input.address ?? null,
    organisationId: input.organisationId ?? null,
    recordedBy: actor.id,
    recordedAt: at,
  });
  return done(
    { id, systemId: input.systemId },
    { caseId: into.id, subjectId: input.systemId, facts: { contact: id } },
  );
});
