import { desc, eq } from "drizzle-orm";
import { disclosures } from "@/db/schema/disclosures";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import type { Tx } from "@/lib/kernel/as";

/** Where the matter of a case was seen in public, what was recorded last first; at most a hundred. */
export const disclosuresOf = (tx: Tx, caseId: string) =>
  tx
    .select({
      id: disclosures.id,
      source: disclosures.source,
      seenIn: disclosures.seenIn,
      seenAt: disclosures.seenAt,
      by: people.name,
      organisation: organisations.short,
      recordedAt: disclosures.recordedAt,
    })
    .from(disclosures)
    .leftJoin(people, eq(people.id, disclosures.recordedBy))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(disclosures.caseId, caseId))
    .orderBy(desc(disclosures.recordedAt), desc(disclosures.id))
    .limit(100);
