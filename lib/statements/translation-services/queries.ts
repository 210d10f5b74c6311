import { desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { people } from "@/db/schema/people";
import { translationServices } from "@/db/schema/translation-services";
import type { Tx } from "@/lib/kernel/as";
import { isOneself } from "@/lib/kernel/oneself";

const confirmer = alias(people, "confirmer");
const ender = alias(people, "ender");

/** The newest hundred services of the reader's organisation, those that were ended last. */
export const listServices = (tx: Tx) =>
  tx
    .select({
      id: translationServices.id,
      name: translationServices.name,
      address: translationServices.address,
      upTo: translationServices.upTo,
      hasKey: sql<boolean>`${translationServices.sealedKey} is not null`,
      enteredBy: people.name,
      enteredByOneself: isOneself(translationServices.enteredBy, translationServices.enteredAt),
      enteredAt: translationServices.enteredAt,
      confirmedBy: confirmer.name,
      confirmedAt: translationServices.confirmedAt,
      endedBy: ender.name,
      endedAt: translationServices.endedAt,
      endReason: translationServices.endReason,
    })
    .from(translationServices)
    .leftJoin(people, eq(people.id, translationServices.enteredBy))
    .leftJoin(confirmer, eq(confirmer.id, translationServices.confirmedBy))
    .leftJoin(ender, eq(ender.id, translationServices.endedBy))
    .where(sql`${translationServices.organisationId} = runut.organisation()`)
    .orderBy(sql`${translationServices.endedAt} is not null`, desc(translationServices.enteredAt))
    .limit(100);

export type ListedService = Awaited<ReturnType<typeof listServices>>[number];
