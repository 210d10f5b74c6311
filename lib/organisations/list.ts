import { asc } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import type { Tx } from "@/lib/kernel/as";

/** Every organisation, by its short name. */
export const listOrganisations = (tx: Tx) =>
  tx.select().from(organisations).orderBy(asc(organisations.short));
