import { eq } from "drizzle-orm";
import { z } from "zod";
import { translationServices } from "@/db/schema/translation-services";
import { command, done } from "@/lib/kernel/command";
import { conflict, forbidden } from "@/lib/kernel/refusal";
import { lockService } from "./lock";
import { outside } from "./takes";

const input = z.object({ serviceId: z.uuid() });

/** Says, as a second person, that a service stands where it was said to stand and may have what was said. Refuses whoever entered it. */
export const confirmService = command(
  "organisation.confirm-service",
  input,
  async (tx, { actor, at, input }) => {
    const { id, name, address, upTo, organisationId, ...service } = await lockService(tx, input.serviceId);
    if (service.enteredByOneself) throw forbidden("service.own");
    if (service.confirmedAt !== null) throw conflict("service.confirmed");
    await tx
      .update(translationServices)
      .set({ confirmedBy: actor.id, confirmedAt: at })
      .where(eq(translationServices.id, id));
    return done(
      { id },
      {
        caseId: null,
        subjectId: organisationId,
        facts: { service: id, name, address, takes: upTo ?? outside },
      },
    );
  },
);
