import { eq } from "drizzle-orm";
import { z } from "zod";
import { organisations } from "@/db/schema/organisations";
import { command, done } from "@/lib/kernel/command";
import { conflict, notFound } from "@/lib/kernel/refusal";

const input = z.object({ organisationId: z.uuid() });

/** Admits an organisation that was only named, so that its first administrator can be invited. For the administrators of the organisation that named it. */
export const admitOrganisation = command("organisation.admit", input, async (tx, { input }) => {
  const [found] = await tx
    .select({ id: organisations.id, standing: organisations.standing, version: organisations.version })
    .from(organisations)
    .where(eq(organisations.id, input.organisationId))
    .for("update");
  if (!found) throw notFound();
  if (found.standing === "admitted") throw conflict("organisation.admitted");
  await tx
    .update(organisations)
    .set({ standing: "admitted", version: found.version + 1 })
    .where(eq(organisations.id, found.id));
  return done({ id: found.id }, { caseId: null, subjectId: found.id });
});
