import { eq } from "drizzle-orm";
import { z } from "zod";
import { translationServices } from "@/db/schema/translation-services";
import { command, done } from "@/lib/kernel/command";
import { reason } from "@/lib/kernel/text";
import { lockService } from "./lock";

const input = z.object({ serviceId: z.uuid(), reason: reason() });

/** Ends a service, confirmed or not: nothing is sent to it any more. */
export const endService = command("organisation.end-service", input, async (tx, { actor, at, input }) => {
  const { id, name, organisationId } = await lockService(tx, input.serviceId);
  await tx
    .update(translationServices)
    .set({ endedBy: actor.id, endedAt: at, endReason: input.reason })
    .where(eq(translationServices.id, id));
  return done({ id }, { caseId: null, subjectId: organisationId, facts: { service: id, name } });
});
