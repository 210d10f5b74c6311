import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { organisationKinds } from "@/db/schema/vocabulary";
import { command, done } from "@/lib/kernel/command";
import { invalid } from "@/lib/kernel/refusal";
import { plainLine } from "@/lib/kernel/text";

const input = z.object({
  name: plainLine(200),
  english: plainLine(200).optional(),
  short: plainLine(40),
  kind: z.enum(organisationKinds),
});

/** Adds an organisation, into which whoever added it may invite the first administrator, and nobody else. Refuses a name that another one bears. */
export const createOrganisation = command("organisation.create", input, async (tx, { actor, at, input }) => {
  const [same] = await tx.select().from(organisations).where(eq(organisations.name, input.name));
  if (same) throw invalid({ name: "name_taken" });
  const id = randomUUID();
  const setUpBy = actor.kind === "person" ? actor.organisationId : null;
  await tx.insert(organisations).values({ id, ...input, setUpBy, recordedAt: at });
  return done({ id }, { caseId: null, subjectId: id, facts: { kind: input.kind } });
});
