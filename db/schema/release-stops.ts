import { sql } from "drizzle-orm";
import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { caseId, personId } from "./cases";
import { moment, sameCase } from "./columns";
import { disclosures } from "./disclosures";
import { publications } from "./statements";

/** That a publication whose moment had not come will not be read by the public, and why. Append-only. */
export const releaseStops = pgTable(
  "release_stops",
  {
    publicationId: uuid().primaryKey(),
    caseId: caseId(),
    reason: text().notNull(),
    /** That the matter became public, where that ended the embargo which it waited for; whoever recorded that stopped it. */
    disclosureId: uuid(),
    stoppedBy: personId(),
    stoppedAt: moment().notNull(),
  },
  (t) => [
    sameCase([t.caseId, t.publicationId], [publications.caseId, publications.id]),
    sameCase([t.caseId, t.disclosureId], [disclosures.caseId, disclosures.id]),
    index("release_stops_disclosed").on(t.stoppedAt).where(sql`disclosure_id is not null`),
  ],
);
