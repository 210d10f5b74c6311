import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { translationServices } from "@/db/schema/translation-services";
import type { Tx } from "@/lib/kernel/as";
import { conflict, notFound } from "@/lib/kernel/refusal";

/** The services that translate for the reader's organisation, and up to which label each has unpublished texts. */
export const servicesInUse = (tx: Tx) =>
  tx
    .select({
      id: translationServices.id,
      name: translationServices.name,
      upTo: translationServices.upTo,
    })
    .from(translationServices)
    .where(
      and(
        sql`${translationServices.organisationId} = runut.organisation()`,
        isNotNull(translationServices.confirmedAt),
        isNull(translationServices.endedAt),
      ),
    )
    .orderBy(translationServices.name, translationServices.id)
    .limit(20);

export type ServiceInUse = Awaited<ReturnType<typeof servicesInUse>>[number];

/** A service with its address and sealed key, to send to. Refuses one that was ended or that nobody else has confirmed. */
export const serviceToSendTo = async (tx: Tx, id: string) => {
  const [found] = await tx
    .select({
      id: translationServices.id,
      name: translationServices.name,
      upTo: translationServices.upTo,
      address: translationServices.address,
      sealedKey: translationServices.sealedKey,
      confirmedAt: translationServices.confirmedAt,
      endedAt: translationServices.endedAt,
    })
    .from(translationServices)
    .where(eq(translationServices.id, id));
  if (!found) throw notFound();
  if (found.endedAt !== null) throw conflict("service.ended");
  if (found.confirmedAt === null) throw conflict("service.not_confirmed");
  return found;
};
