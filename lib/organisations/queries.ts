import { asc } from "drizzle-orm";
import { organisations } from "@/db/schema/organisations";
import type { Tx } from "@/lib/kernel/as";

/** Every organisation that Runut knows, by name. */
export const listAllOrganisations = (tx: Tx) =>
  tx
    .select({
      id: organisations.id,
      name: organisations.name,
      short: organisations.short,
      kind: organisations.kind,
    })
    .from(organisations)
    .orderBy(asc(organisations.name));
