import { eq } from "drizzle-orm";
import { translationServices } from "@/db/schema/translation-services";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";
import { conflict, notFound } from "@/lib/kernel/refusal";

/** A service of the actor's organisation, held until the end of the transaction. Refuses one that was ended. */
export const lockService = async (tx: Tx, id: string) => {
  const [found] = await tx
    .select({
      id: translationServices.id,
      organisationId: translationServices.organisationId,
      name: translationServices.name,
      address: translationServices.address,
      upTo: translationServices.upTo,
      enteredByOneself: isOneself(translationServices.enteredBy, translationServices.enteredAt),
      confirmedAt: translationServices.confirmedAt,
      endedAt: translationServices.endedAt,
    })
    .from(translationServices)
    .where(eq(translationServices.id, id))
    .for("update");
  if (!found) throw notFound();
  if (found.endedAt !== null) throw conflict("service.ended");
  return found;
};
